package dev.augur.processor.written;

import dev.augur.annotation.PixelType;
import dev.augur.processor.model.AugmenterName;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Position;
import dev.augur.processor.model.Visibility;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pipeline as written.
 *
 * @param packageName the package, empty for the unnamed one
 * @param typeName the type's name without its package, {@code Outer.Inner} if nested
 * @param visibility how far the type can be seen
 * @param pipeline its {@code @Pipeline}
 * @param source the {@code @Source} within, written or not
 * @param stages its stacks in source order; a type-level stack is the only one and has no name
 * @param position the type
 */
public record WrittenPipeline(
    String packageName,
    String typeName,
    Visibility visibility,
    Use pipeline,
    Use source,
    List<Stage> stages,
    Position position) {

  /** What the generated class will be called. */
  public AugmenterName augmenter() {
    return AugmenterName.of(packageName, typeName);
  }

  /** Every annotation: the settings first, then the stages' in source order. */
  public Stream<Use> uses() {
    return Stream.concat(
        Stream.of(pipeline, source),
        stages.stream().flatMap(stage -> Stream.concat(stage.oneOf().stream(), stage.items().stream())));
  }

  /** The source's number of channels. */
  public int channels() {
    return (int) source.number("channels");
  }

  /** Whether the source's values are bytes. */
  public boolean bytes() {
    return source.constant("type", PixelType.class) == PixelType.UINT8;
  }

  /** The source's full intensity, its default resolved. */
  public double maximum() {
    double declared = source.number("maximum");
    return declared > 0 ? declared : bytes() ? OutputScale.HIGHEST_LEVEL : 1;
  }

  /** What a member of an operation holds, the pipeline's where it is inherited. */
  public Content resolved(Use use, String member) {
    Content content = use.value(member).content();
    return content.inherits() && pipeline.spec().has(member) ? pipeline.value(member).content() : content;
  }
}
