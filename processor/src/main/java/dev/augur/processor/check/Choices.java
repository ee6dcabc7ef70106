package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Stage;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** A choice has at least two operations, each with a probability of its own to be picked by. */
final class Choices implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    return pipeline.stages().stream()
        .flatMap(stage -> stage.oneOf().stream().flatMap(oneOf -> Stream.concat(few(stage, oneOf), unfit(stage))));
  }

  private static Stream<Problem> few(Stage stage, Use oneOf) {
    int count = stage.items().size();
    if (count >= 2) {
      return Stream.empty();
    }
    return Stream.of(
        oneOf.problem(
            ProblemId.TOO_FEW_CHOICES,
            oneOf.position(),
            "a choice needs at least two operations, found " + count + "; add another one to the stage"
                + (count == 1 ? ", or remove @OneOf." : ".")));
  }

  private static Stream<Problem> unfit(Stage stage) {
    return stage.items().stream()
        .filter(use -> !use.spec().has("p"))
        .map(use -> use.problem(
            ProblemId.NOT_A_CHOICE,
            use.position(),
            (use.spec().isOperation() ? "it always applies and has no p" : "it is no operation")
                + ", so it cannot be one of a choice; move it to a stage without @OneOf."));
  }
}
