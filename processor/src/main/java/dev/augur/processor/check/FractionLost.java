package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** A member that takes fractions is not given what Java leaves of one when it divides whole numbers. */
final class FractionLost implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    return value.division()
        .map(division -> use.problem(
            ProblemId.FRACTION_LOST,
            value.at(division.index()),
            value.name() + " is written as " + division.text() + ", which Java makes " + division.result()
                + ", since it divides whole numbers; write " + division.remedy() + "."));
  }
}
