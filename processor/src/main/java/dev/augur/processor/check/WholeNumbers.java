package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Decimal;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** Counts, bits, lengths in pixels and 8-bit pixel values are whole. */
final class WholeNumbers implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    boolean pixel = value.meaning() instanceof Meaning.PixelValue && pipeline.bytes();
    if (!pixel && !(value.meaning() instanceof Meaning.Drawn drawn && drawn.integer())) {
      return Optional.empty();
    }
    return Numbers.first(value, number -> number != Math.rint(number))
        .map(at -> use.problem(
            ProblemId.NOT_WHOLE,
            value.at(at),
            Numbers.named(value, at) + " is not whole; " + advice(value.numbers().get(at), pixel) + "."));
  }

  private static String advice(double number, boolean pixel) {
    if (pixel) {
      double level = number > 0 && number < 1 ? Math.rint(number * 255) : Math.rint(number);
      return "the source has 8-bit pixels, so write a level from 0 to 255, for example " + Decimal.text(level);
    }
    return "write " + Decimal.text(Math.floor(number)) + " or " + Decimal.text(Math.ceil(number));
  }
}
