package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.PipelineWalk;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** Quarter turns leave all images of a batch with the same shape. */
final class EqualShapes implements DeclarationRule {
  private static final Frame OBLONG = new Frame(1, 2);

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
                + " after it with @Resize" + crop(step.before()) + "."));
  }

  /** The quarter turns that leave images of different shapes, with no later operation to even them out. */
  static Stream<PipelineWalk.Step> ragged(Declaration declaration) {
    PipelineWalk walk = PipelineWalk.of(declaration);
    return walk.last().known()
        ? Stream.empty()
        : walk.steps().stream()
            .filter(step -> turns(step.operation()) && !step.before().square())
            .filter(step ->
                walk.steps().stream().noneMatch(later -> later.place() > step.place() && later.before().known()));
  }

  /** A crop fits whichever way up the frame is, if neither of its sides is longer than the frame's shorter one. */
  private static String crop(Frame before) {
    Frame turned = before.perhapsTurned();
    return turned.turned() ? " or a crop of at most " + turned.shorter() + "x" + turned.shorter() : " or @RandomResizedCrop";
  }

  private static boolean turns(Operation operation) {
    return operation.after(OBLONG).turned();
  }
}
