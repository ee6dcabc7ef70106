package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Range;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** Pixel values lie between 0 and the source's maximum. */
final class PixelValueRange implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    if (!(value.meaning() instanceof Meaning.PixelValue) || !SourceMaximum.fits(pipeline)) {
      return Optional.empty();
    }
    Range allowed = new Range(0, pipeline.maximum());
    return Numbers.first(value, number -> !allowed.contains(number))
        .map(at -> use.problem(
            ProblemId.PIXEL_VALUE_RANGE,
            value.at(at),
            Numbers.named(value, at) + " is outside " + allowed + ", from 0 to the source's maximum; write a pixel"
                + " value in that range."));
  }
}
