package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** A crop fits into the frame that it meets, where that is known. */
final class CropSize implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    return tooLarge(declaration).map(step -> problem(declaration, step));
  }

  /** The crops that do not fit. */
  static Stream<FrameWalk.Step> tooLarge(Declaration declaration) {
    return FrameWalk.of(declaration).steps().stream()
        .filter(step -> !step.before().mayHold(step.operation().atLeast()));
  }

  private static int tallest(Frame frame) {
    return frame.known() ? frame.height() : Math.max(frame.longest(), frame.shorter());
  }

  private static Problem problem(Declaration declaration, FrameWalk.Step step) {
    Frame needed = step.operation().atLeast();
    Position annotation = step.placed().position();
    Position position = annotation.member(needed.height() > tallest(step.before()) ? "height" : "width");
    return Wording.problem(
        ProblemId.CROP_TOO_LARGE,
        declaration,
        step.placed(),
        position,
        "it needs a frame of at least " + needed + ", but the frame here is " + step.before()
            + "; write a smaller height and width, or enlarge the frame before it with @Resize or @PadIfNeeded.");
  }
}
