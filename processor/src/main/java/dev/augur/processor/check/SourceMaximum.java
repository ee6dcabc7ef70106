package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** Full intensity of 8-bit values is 255; that of floats leaves their reciprocals and products finite. */
final class SourceMaximum implements WrittenRule {
  private static final double SMALLEST = 1e-6;

  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    if (fits(pipeline)) {
      return Stream.empty();
    }
    return pipeline.bytes()
        ? problem(pipeline, "does not fit 8-bit values, whose full intensity is 255; remove it, or write type ="
            + " PixelType.FLOAT32.")
        : problem(pipeline, "is too small a full intensity; write at least " + Decimal.text(SMALLEST)
            + ", or remove it for 1.");
  }

  /** Whether pixel values can be judged by the maximum. */
  static boolean fits(WrittenPipeline pipeline) {
    return pipeline.bytes() ? pipeline.maximum() == OutputScale.HIGHEST_LEVEL : pipeline.maximum() >= SMALLEST;
  }

  private static Stream<Problem> problem(WrittenPipeline pipeline, String finding) {
    return Stream.of(
        pipeline.source().problem(
            ProblemId.SOURCE_MAXIMUM,
            pipeline.source().value("maximum").position(),
            "maximum " + Decimal.text(pipeline.maximum()) + " " + finding));
  }
}
