package dev.augur.processor.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Makes the tunable numbers of a pipeline legal, so that the rules of the whole pipeline can be checked although some
 * numbers are wrong, and one mistake does not hide another. Nothing is ever generated from a mended pipeline.
 */
public final class Mending {
  private Mending() {}

  /** The pipeline with its numbers mended; sizes and other structure stay as they are. */
  public static WrittenPipeline mend(WrittenPipeline pipeline) {
    return new WrittenPipeline(
        pipeline.packageName(),
        pipeline.typeName(),
        pipeline.visibility(),
        mend(pipeline.pipeline(), pipeline),
        pipeline.source(),
        pipeline.stages().stream().map(stage -> mend(stage, pipeline)).toList(),
        pipeline.position());
  }

  private static Stage mend(Stage stage, WrittenPipeline pipeline) {
    return new Stage(
        stage.name(),
        stage.on(),
        stage.oneOf().map(use -> mend(use, pipeline)),
        stage.items().stream().map(use -> mend(use, pipeline)).toList(),
        stage.position());
  }

  private static Use mend(Use use, WrittenPipeline pipeline) {
    List<Value> values = use.values().stream().map(value -> mend(value, pipeline)).toList();
    return new Use(use.spec(), use.on(), values, use.position());
  }

  private static Value mend(Value written, WrittenPipeline pipeline) {
    Value value = written.division().map(division -> divided(written, division)).orElse(written);
    return switch (value.meaning()) {
      case Meaning.Drawn drawn -> value.with(drawn(drawn, value.numbers()));
      case Meaning.Chance chance -> value.with(inside(new Range(0, 1), value.numbers()));
      case Meaning.PerChannel(Range range) ->
          perChannel(value, range, ChannelCounts.ofStatistics(pipeline.channels()));
      case Meaning.PixelValue pixel ->
          perChannel(value, new Range(0, pipeline.maximum()), ChannelCounts.ofPixels(pipeline.channels()));
      case Meaning.Fixed fixed -> value;
      case Meaning.Plain plain -> value;
    };
  }

  private static Value divided(Value value, WholeDivision division) {
    List<Double> numbers = new ArrayList<>(value.numbers());
    numbers.set(division.index(), division.quotient());
    return value.with(numbers);
  }

  private static List<Double> drawn(Meaning.Drawn drawn, List<Double> numbers) {
    if (numbers.isEmpty()) {
      return List.of(drawn.range().max());
    }
    Range range = numbers.size() == 1 ? drawn.allowedAlone() : drawn.range();
    List<Double> mended = new ArrayList<>(inside(range, numbers.subList(0, Math.min(2, numbers.size()))));
    if (drawn.integer()) {
      mended.replaceAll(Math::rint);
    }
    Collections.sort(mended);
    return mended;
  }

  private static Value perChannel(Value value, Range range, Set<Integer> counts) {
    List<Double> numbers = value.numbers();
    if (numbers.isEmpty()) {
      return value;
    }
    return value.with(inside(range, counts.contains(numbers.size()) ? numbers : numbers.subList(0, 1)));
  }

  private static List<Double> inside(Range range, List<Double> numbers) {
    return numbers.stream().map(range::nearest).toList();
  }
}
