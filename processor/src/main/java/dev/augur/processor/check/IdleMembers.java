package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Condition;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;
import java.util.stream.Stream;

/** A member that is written counts. */
final class IdleMembers implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    return pipeline.uses()
        .flatMap(use -> use.values().stream()
            .filter(Value::written)
            .filter(value -> !off(value))
            .flatMap(value -> broken(pipeline, use, value).stream()
                .map(condition -> problem(pipeline, use, value, condition))));
  }

  /** Whether it is a flag that asks for nothing. */
  private static boolean off(Value value) {
    return value.content().equals(new Content.Flag(false));
  }

  /** The condition because of which a member does not count. */
  static Optional<Condition> broken(WrittenPipeline pipeline, Use use, Value value) {
    return value.member().onlyWith()
        .flatMap(condition -> broken(pipeline, use, use.value(condition.member()))
            .or(() -> condition.holds(found(pipeline, use, condition)) ? Optional.empty() : Optional.of(condition)));
  }

  private static String found(WrittenPipeline pipeline, Use use, Condition condition) {
    return pipeline.resolved(use, condition.member()).toString();
  }

  private static Problem problem(WrittenPipeline pipeline, Use use, Value value, Condition condition) {
    String wanted =
        condition.equal()
            ? "write " + condition.member() + " = " + condition.text()
            : "write another " + condition.member() + " than " + condition.text();
    return use.problem(
        ProblemId.MEMBER_WITHOUT_EFFECT,
        value.position(),
        value.name() + " has no effect, because " + condition.member() + " is " + found(pipeline, use, condition)
            + "; remove it, or " + wanted + ".");
  }
}
