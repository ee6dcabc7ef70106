package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Decimal;
import dev.augur.processor.written.Interval;
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
    return switch (value.meaning()) {
      case Meaning.Drawn drawn when value.numbers().size() == 1 -> one(use, value, drawn);
      case Meaning.Drawn drawn -> each(use, value, drawn.range(), drawn.unit(), 100);
      case Meaning.Fixed(Range range, String unit, double neutral) -> each(use, value, range, unit, 100);
      case Meaning.PerChannel(Range range) -> each(use, value, range, "", pipeline.maximum());
      case Meaning.Chance chance -> Optional.empty();
      case Meaning.PixelValue pixel -> Optional.empty();
      case Meaning.Plain plain -> Optional.empty();
    };
  }

  private static Optional<Problem> each(Use use, Value value, Range range, String unit, double whole) {
    return Numbers.first(value, number -> !range.contains(number))
        .map(at -> use.problem(
            ProblemId.OUT_OF_RANGE,
            value.at(at),
            Numbers.named(value, at) + " is outside " + Numbers.text(range, unit)
                + "; " + advice(value.numbers().get(at), range, unit, whole) + orPixels(value) + "."));
  }

  /** What else may have been meant: numbers that make sense in pixels, where the annotation offers that unit. */
  private static String orPixels(Value value) {
    boolean pixels = value.member().inPixels()
        .filter(drawn -> !drawn.equals(value.meaning()))
        .filter(drawn -> value.numbers().stream().allMatch(n -> n == Math.rint(n) && drawn.range().contains(n)))
        .isPresent();
    return pixels ? ", or unit = LengthUnit.PIXELS if pixels are meant" : "";
  }

  /** One number: what it stands for must lie in the range. A negative spread is another rule's business. */
  private static Optional<Problem> one(Use use, Value value, Meaning.Drawn drawn) {
    double number = value.numbers().getFirst();
    Range allowed = Interval.ofOne(drawn);
    Interval interval = Interval.of(drawn, value.numbers());
    if (allowed.contains(number) || interval.only(number)) {
      return each(use, value, drawn.range(), drawn.unit(), 100);
    }
    if (number < 0) {
      return Optional.empty();
    }
    return Optional.of(
        use.problem(
            ProblemId.OUT_OF_RANGE,
            value.position(),
            Numbers.named(value, 0) + " means " + Decimal.text(interval.min()) + " to "
                + Decimal.text(interval.max()) + ", outside " + Numbers.text(drawn.range(), drawn.unit())
                + "; " + advice(number, allowed, drawn.unit(), 100) + orPixels(value) + "."));
  }

  /** What to write instead: the same number as a fraction if it looks like percent or levels, else the bound. */
  private static String advice(double number, Range range, String unit, double whole) {
    boolean fraction = Numbers.isFraction(unit) || whole != 100;
    if (fraction && number > 1 && number <= whole && range.contains(number / whole)) {
      return "write " + Decimal.rough(number / whole)
          + (whole == 100 ? " for " + Decimal.text(number) + " percent" : ", a fraction of the maximum");
    }
    return number > range.max()
        ? "write at most " + Decimal.text(range.max())
        : "write at least " + Decimal.text(range.min());
  }
}
