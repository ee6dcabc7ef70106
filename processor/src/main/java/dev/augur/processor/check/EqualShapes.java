package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Trait;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** Quarter turns leave all images of a batch with the same shape. */
final class EqualShapes implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    // One turn leaves the frames of later ones open, and whatever is done about it settles those too.
    return ragged(declaration)
        .limit(1)
        .map(step -> Wording.problem(
            ProblemId.RAGGED_BATCH,
            declaration,
            step.placed(),
            step.placed().position(),
            "it swaps the sides of a frame " + (step.before().known() ? "of " : "") + step.before()
                + " on some images and not on others" + (step.placed().probability() == 1 ? ", whatever its p" : "")
                + ", so images of one batch would differ in shape; make the frame square before it, or fix the size"
                + " after it, for example with @Resize or @RandomCrop."));
  }

  /** The quarter turns that leave images of different shapes, with no later operation to even them out. */
  static Stream<FrameWalk.Step> ragged(Declaration declaration) {
    FrameWalk walk = FrameWalk.of(declaration);
    return walk.steps().stream()
        .filter(step -> step.operation().traits().contains(Trait.QUARTER_TURN) && !step.before().square())
        .filter(step -> walk.steps().stream().noneMatch(later -> later.place() > step.place() && fixes(later)));
  }

  private static boolean fixes(FrameWalk.Step step) {
    return step.operation().traits().contains(Trait.FIXES_SIZE);
  }
}
