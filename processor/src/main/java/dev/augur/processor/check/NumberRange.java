package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Range;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** Numbers, and what one number stands for, lie in the member's range. */
final class NumberRange implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    double maximum = pipeline.maximum();
    return switch (value.meaning()) {
      case Meaning.Drawn drawn when value.numbers().size() == 1 -> one(use, value, drawn, maximum);
      case Meaning.Drawn drawn -> each(use, value, drawn.range(), drawn.unit(), maximum);
      case Meaning.Fixed(Range range, String unit, double neutral) -> each(use, value, range, unit, maximum);
      case Meaning.PerChannel(Range range) -> each(use, value, range, "", maximum);
      case Meaning.Chance chance -> Optional.empty();
      case Meaning.PixelValue pixel -> Optional.empty();
      case Meaning.Plain plain -> Optional.empty();
    };
  }

  private static Optional<Problem> each(Use use, Value value, Range range, String unit, double maximum) {
    return Numbers.first(value, number -> !range.contains(number))
        .map(at -> use.problem(
            ProblemId.OUT_OF_RANGE,
            value.at(at),
            Numbers.named(value, at) + " is outside " + Numbers.text(range, unit)
                + "; " + Advice.instead(value, value.numbers().get(at), range, unit, maximum) + "."));
  }

  /** One number: what it stands for must lie in the range. A negative spread is another rule's business. */
  private static Optional<Problem> one(Use use, Value value, Meaning.Drawn drawn, double maximum) {
    double number = value.numbers().getFirst();
    Range allowed = drawn.allowedAlone();
    Range meant = drawn.meant(value.numbers());
    if (allowed.contains(number) || meant.only(number)) {
      return each(use, value, drawn.range(), drawn.unit(), maximum);
    }
    if (number < 0) {
      return Optional.empty();
    }
    return Optional.of(
        use.problem(
            ProblemId.OUT_OF_RANGE,
            value.position(),
            Numbers.named(value, 0) + " means " + Decimal.text(meant.min()) + " to "
                + Decimal.text(meant.max()) + ", outside " + Numbers.text(drawn.range(), drawn.unit())
                + "; " + Advice.instead(value, number, allowed, drawn.unit(), maximum) + "."));
  }
}
