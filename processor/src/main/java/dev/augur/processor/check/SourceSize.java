package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** A source has both sides fixed, or neither. */
final class SourceSize implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    double height = pipeline.source().number("height");
    double width = pipeline.source().number("width");
    if ((height == 0) == (width == 0)) {
      return Stream.empty();
    }
    String fixed = height == 0 ? "width" : "height";
    String missing = height == 0 ? "height" : "width";
    return Stream.of(
        pipeline.source().problem(
            ProblemId.SOURCE_SIZE,
            pipeline.source().value(fixed).position(),
            fixed + " is " + Decimal.text(Math.max(height, width)) + ", but " + missing
                + " is not given; write both, or neither for images of any size."));
  }
}
