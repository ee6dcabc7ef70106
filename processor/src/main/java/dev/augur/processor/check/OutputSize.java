package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.PipelineWalk;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.stream.Stream;

/** What leaves the pipeline has the declared size. */
final class OutputSize implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    Frame declared = new Frame(declaration.settings().height(), declaration.settings().width());
    Frame last = PipelineWalk.of(declaration).last();
    if (last.equals(declared) || wrongBefore(declaration)) {
      return Stream.empty();
    }
    return Stream.of(last.known() ? differs(declaration, declared, last) : unknown(declaration, declared));
  }

  /** Whether an operation's frame is wrong already, an error of its own, after which the last one means nothing. */
  private static boolean wrongBefore(Declaration declaration) {
    return Stream.of(
            EqualShapes.ragged(declaration), CropSize.tooLarge(declaration), FrameSize.tooLarge(declaration))
        .flatMap(steps -> steps)
        .findAny()
        .isPresent();
  }

  private static Problem differs(Declaration declaration, Frame declared, Frame last) {
    String side = declared.height() != last.height() ? "height" : "width";
    return Problem.of(
        ProblemId.OUTPUT_SIZE_DIFFERS,
        declaration.position().member(side),
        "Pipeline",
        declaration.typeName(),
        "the output is declared as " + declared + ", but images of " + last + " leave the operations; write height = "
            + last.height() + ", width = " + last.width() + ", or let an operation such as @Resize fix the size.");
  }

  private static Problem unknown(Declaration declaration, Frame declared) {
    return Problem.of(
        ProblemId.OUTPUT_SIZE_UNKNOWN,
        declaration.position(),
        "Pipeline",
        declaration.typeName(),
        "the output is declared as " + declared + ", but " + OpenPadding.before(declared, PipelineWalk.of(declaration))
            .map(OpenPadding::finding)
            .orElseGet(() -> unfixed(declared)));
  }

  private static String unfixed(Frame declared) {
    return "no operation fixes the size of images that may have any; write source = @Source(height = "
        + declared.height() + ", width = " + declared.width()
        + "), or add an operation such as @RandomResizedCrop, @Resize or @CenterCrop.";
  }
}
