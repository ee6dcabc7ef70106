package dev.augur.processor.check;

import dev.augur.annotation.meta.One;
import dev.augur.processor.model.Decimal;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** One number that means plus or minus is not negative. */
final class NegativeSpread implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    if (!(value.meaning() instanceof Meaning.Drawn drawn)
        || drawn.one() == One.EXACTLY
        || value.numbers().size() != 1
        || value.numbers().getFirst() >= 0) {
      return Optional.empty();
    }
    double spread = -value.numbers().getFirst();
    double largest = drawn.allowedAlone().max();
    String proposal = spread > largest ? "at most " + Decimal.text(largest) : Decimal.text(whole(drawn, spread));
    boolean symmetric = drawn.one() == One.SYMMETRIC;
    String finding =
        Numbers.named(value, 0) + " is negative, but one number x means " + (symmetric ? "-x to x" : "1 - x to 1 + x")
            + "; write " + proposal + ", or two bounds, {smallest, largest}.";
    return Optional.of(use.problem(ProblemId.NEGATIVE_SPREAD, value.position(), finding));
  }

  private static double whole(Meaning.Drawn drawn, double spread) {
    return drawn.integer() ? Math.ceil(spread) : spread;
  }
}
