package dev.augur.processor.check;

import dev.augur.annotation.PixelType;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Set;
import java.util.stream.Stream;

/** Images come in as bytes or as floats of 32 bits. */
final class SourceType implements WrittenRule {
  private static final Set<PixelType> SUPPORTED = Set.of(PixelType.UINT8, PixelType.FLOAT32);

  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    PixelType type = pipeline.source().constant("type", PixelType.class);
    if (SUPPORTED.contains(type)) {
      return Stream.empty();
    }
    return Stream.of(
        pipeline.source().problem(
            ProblemId.SOURCE_TYPE,
            pipeline.source().value("type").position(),
            "type " + type + " is for outputs only; write PixelType.UINT8 or PixelType.FLOAT32 here, and type ="
                + " PixelType." + type + " in @Pipeline if batches are to hold such values."));
  }
}
