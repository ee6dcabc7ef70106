package dev.augur.processor.written;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives a checked pipeline its meaning: settings as a value, and a record for each operation.
 *
 * @param catalogue the operations' bindings by annotation name
 */
public record Binder(Map<String, Binding> catalogue) {

  /** The declaration that the pipeline stands for. */
  public Declaration bind(WrittenPipeline pipeline) {
    Settings settings = settings(pipeline);
    List<Declaration.Element> elements = new ArrayList<>();
    for (Stage stage : pipeline.stages()) {
      if (stage.oneOf().isPresent()) {
        elements.add(choice(stage, stage.oneOf().get(), settings));
      } else {
        stage.items().forEach(use -> elements.add(element(stage, use, settings)));
      }
    }
    return new Declaration(
        pipeline.packageName(),
        pipeline.typeName(),
        pipeline.visibility(),
        settings,
        List.copyOf(elements),
        pipeline.pipeline().position());
  }

  private static Settings settings(WrittenPipeline pipeline) {
    Use members = pipeline.pipeline();
    Use source = pipeline.source();
    return new Settings(
        members.integer("height"),
        members.integer("width"),
        members.constant("type", PixelType.class),
        members.constant("layout", Layout.class),
        members.constant("border", Border.class),
        members.numbers("fill"),
        members.constant("interpolation", Interpolation.class),
        members.flag("clip"),
        new Settings.Source(
            source.integer("height"),
            source.integer("width"),
            source.integer("channels"),
            source.constant("type", PixelType.class),
            pipeline.maximum()));
  }

  private Declaration.Choice choice(Stage stage, Use oneOf, Settings settings) {
    List<Declaration.Placed> children =
        stage.items().stream().map(use -> placed(stage, use, settings)).toList();
    return new Declaration.Choice(stage.name(), oneOf.number("p"), children, oneOf.position());
  }

  private Declaration.Element element(Stage stage, Use use, Settings settings) {
    return use.spec().isOperation()
        ? placed(stage, use, settings)
        : new Declaration.Barrier(use.position());
  }

  private Declaration.Placed placed(Stage stage, Use use, Settings settings) {
    Binding binding = catalogue.get(use.name());
    if (binding == null) {
      throw new IllegalStateException("the catalogue has no operation for @" + use.name());
    }
    return new Declaration.Placed(
        use.name(),
        stage.path(use),
        binding.read().apply(new UseArguments(use, settings)),
        use.spec().resamples(),
        use.spec().has("p") ? use.number("p") : -1,
        use.text(),
        use.position());
  }
}
