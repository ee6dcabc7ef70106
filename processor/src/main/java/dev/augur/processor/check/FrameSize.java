package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.PipelineWalk;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** No frame is larger than sources and outputs may be; a shorter side that is fixed can make the longer one huge. */
final class FrameSize implements DeclarationRule {
  /** As long as a side of sources and outputs may be, too. */
  static final int LONGEST_SIDE = 16384;

  @Override
  public Stream<Problem> check(Declaration declaration) {
    return tooLarge(declaration)
        .map(step -> Wording.problem(
            ProblemId.FRAME_TOO_LARGE,
            declaration,
            step.placed(),
            step.placed().position().member("size"),
            "it resizes a frame of " + step.before() + " to " + step.after() + ", but a side has at most "
                + LONGEST_SIDE + " px; write a smaller size, or crop the frame before it."));
  }

  /** The operations that make a frame too large. */
  static Stream<PipelineWalk.Step> tooLarge(Declaration declaration) {
    return PipelineWalk.of(declaration).steps().stream().filter(step -> fits(step.before()) && !fits(step.after()));
  }

  private static boolean fits(Frame frame) {
    return frame.longestSide() <= LONGEST_SIDE;
  }
}
