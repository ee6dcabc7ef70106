package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.stream.Stream;

/** A pipeline has at least one operation. */
final class NonEmpty implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    boolean any =
        pipeline.stages().stream()
            .anyMatch(stage -> stage.oneOf().isPresent()
                || stage.items().stream().anyMatch(use -> use.spec().isOperation()));
    if (any) {
      return Stream.empty();
    }
    return Stream.of(
        pipeline.pipeline().problem(
            ProblemId.EMPTY_PIPELINE,
            pipeline.pipeline().position(),
            "there is no operation; stack some on " + pipeline.typeName()
                + ", for example @HorizontalFlip, or on its stage methods."));
  }
}
