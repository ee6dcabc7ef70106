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

/** A probability lies in 0 to 1. */
final class ProbabilityRange implements ValueRule {
  private static final Range ALLOWED = new Range(0, 1);

  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    if (!(value.meaning() instanceof Meaning.Chance)) {
      return Optional.empty();
    }
    return Numbers.first(value, number -> !ALLOWED.contains(number))
        .map(at -> use.problem(
            ProblemId.PROBABILITY_RANGE,
            value.position(),
            Numbers.named(value, at) + " is outside " + ALLOWED + "; " + advice(value.numbers().getFirst()) + "."));
  }

  private static String advice(double number) {
    return number > 1 && number <= 100
        ? "write " + Decimal.rough(number / 100) + " for " + Decimal.text(number) + " percent"
        : "write a number from 0, never, to 1, always";
  }
}
