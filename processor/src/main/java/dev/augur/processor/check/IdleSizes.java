package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.PipelineWalk;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** A crop, padding or resize does not meet a frame, known in advance, that has its size already. */
final class IdleSizes implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    return PipelineWalk.of(declaration).steps().stream()
        .filter(step -> step.before().known() && step.operation().idle(step.before()))
        .map(step -> Wording.problem(
            ProblemId.NEVER_ACTS,
            declaration,
            step.placed(),
            step.placed().position(),
            "the frame here is always " + step.before() + ", which it leaves as it is, so it can never act; remove the"
                + " annotation, or write another size."));
  }
}
