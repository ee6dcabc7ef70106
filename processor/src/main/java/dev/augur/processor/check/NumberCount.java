package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;

/** A drawn member has one number or two. */
final class NumberCount implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    int count = value.numbers().size();
    if (!(value.meaning() instanceof Meaning.Drawn) || count == 1 || count == 2) {
      return Optional.empty();
    }
    String finding =
        value.name() + " has " + (count == 0 ? "no" : count) + " numbers; write one, or two: {smallest, largest}.";
    return Optional.of(use.problem(ProblemId.NUMBER_COUNT, value.position(), finding));
  }
}
