package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** Members that exclude each other are not written together. */
final class ExclusiveMembers implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    return pipeline.uses().flatMap(use -> use.values().stream().flatMap(value -> check(use, value)));
  }

  private static Stream<Problem> check(Use use, Value value) {
    return value.member().notWith().stream()
        .filter(other -> value.written() && use.value(other).written())
        .limit(1)
        .map(other -> use.problem(
            ProblemId.CONFLICTING_MEMBERS,
            value.position(),
            value.name() + " and " + other + " cannot be written together; remove one of them."));
  }
}
