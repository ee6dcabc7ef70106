package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Decimal;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** Full intensity of 8-bit values is 255; that of floats leaves their reciprocals and products finite. */
final class SourceMaximum implements WrittenRule {
  private static final double SMALLEST = 1e-6;

  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    double maximum = pipeline.maximum();
    if (pipeline.bytes()) {
      return maximum == 255
          ? Stream.empty()
          : problem(pipeline, "does not fit 8-bit values, whose full intensity is 255; remove it, or write type ="
              + " PixelType.FLOAT32.");
    }
    return maximum >= SMALLEST
        ? Stream.empty()
        : problem(pipeline, "is too small a full intensity; write at least " + Decimal.text(SMALLEST)
            + ", or remove it for 1.");
  }

  private static Stream<Problem> problem(WrittenPipeline pipeline, String finding) {
    return Stream.of(
        pipeline.source().problem(
            ProblemId.SOURCE_MAXIMUM,
            pipeline.source().value("maximum").position(),
            "maximum " + Decimal.text(pipeline.maximum()) + " " + finding));
  }
}
