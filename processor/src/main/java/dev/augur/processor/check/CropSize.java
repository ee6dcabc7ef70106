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
    return FrameWalk.of(declaration).steps().stream()
        .filter(step -> !fits(step.operation().atLeast(), most(step.before())))
        .map(step -> problem(declaration, step));
  }

  /** The largest frame that an image can have here, {@code 0x0} if there is no bound. */
  private static Frame most(Frame frame) {
    return frame.known() ? frame : new Frame(frame.longest(), frame.longest());
  }

  private static boolean fits(Frame needed, Frame given) {
    return !given.known() || needed.height() <= given.height() && needed.width() <= given.width();
  }

  private static Problem problem(Declaration declaration, FrameWalk.Step step) {
    Frame needed = step.operation().atLeast();
    Position annotation = step.placed().position();
    Position position = annotation.member(needed.height() > most(step.before()).height() ? "height" : "width");
    return Wording.problem(
        ProblemId.CROP_TOO_LARGE,
        declaration,
        step.placed(),
        position,
        "it needs a frame of at least " + needed + ", but the frame here is " + step.before()
            + "; write a smaller height and width, or enlarge the frame before it with @Resize or @PadIfNeeded.");
  }
}
