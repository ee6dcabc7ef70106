package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Decimal;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** Full intensity of 8-bit values is 255. */
final class SourceMaximum implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    double maximum = pipeline.maximum();
    if (!pipeline.bytes() || maximum == 255) {
      return Stream.empty();
    }
    return Stream.of(
        pipeline.source().problem(
            ProblemId.SOURCE_MAXIMUM,
            pipeline.source().value("maximum").position(),
            "maximum " + Decimal.text(maximum) + " does not fit 8-bit values, whose full intensity is 255; remove it,"
                + " or write type = PixelType.FLOAT32."));
  }
}
