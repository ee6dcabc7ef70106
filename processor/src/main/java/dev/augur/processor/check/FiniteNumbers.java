package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** Numbers are neither infinite nor NaN. */
final class FiniteNumbers implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    return Numbers.first(value, number -> !Double.isFinite(number))
        .map(at -> use.problem(
            ProblemId.NOT_FINITE,
            value.at(at),
            Numbers.named(value, at) + " is not a finite number; write one" + Numbers.allowed(value, pipeline) + "."));
  }
}
