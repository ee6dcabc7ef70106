package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.PipelineWalk;
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
  static Stream<PipelineWalk.Step> tooLarge(Declaration declaration) {
    return PipelineWalk.of(declaration).steps().stream()
        .filter(step -> !step.before().mayHold(step.operation().atLeast()));
  }

  /** The tallest crop that may fit. */
  private static int tallest(Frame frame) {
    if (frame.known()) {
      return frame.height();
    }
    return frame.turned() ? frame.shorter() : Math.max(frame.longestSide(), frame.shorter());
  }

  private static Problem problem(Declaration declaration, PipelineWalk.Step step) {
    Frame needed = step.operation().atLeast();
    Position annotation = step.placed().position();
    Position position = annotation.member(needed.height() > tallest(step.before()) ? "height" : "width");
    return Wording.problem(
        ProblemId.CROP_TOO_LARGE,
        declaration,
        step.placed(),
        position,
        "it needs a frame of at least " + needed + ", but the frame here is " + step.before()
            + "; write " + smaller(step.before()) + ", or enlarge the frame before it with @Resize or @PadIfNeeded.");
  }

  private static String smaller(Frame frame) {
    return frame.turned() ? "at most " + frame.shorter() + " for both height and width" : "a smaller height and width";
  }
}
