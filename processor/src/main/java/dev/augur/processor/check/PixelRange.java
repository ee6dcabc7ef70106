package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.PipelineWalk;
import dev.augur.processor.model.Trait;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Operations on pixel values come before the ones that leave pixel values; so do resamplings of images with alpha, which
 * weighs colours, if 0 is no longer what a transparent pixel has.
 */
final class PixelRange implements DeclarationRule {
  private static final int ALPHA = 3;

  @Override
  public Stream<Problem> check(Declaration declaration) {
    List<Problem> problems = new ArrayList<>();
    Declaration.Placed leaver = null;
    boolean alpha = declaration.settings().source().hasAlpha();
    for (PipelineWalk.Step step : PipelineWalk.of(declaration).steps()) {
      Declaration.Placed placed = step.placed();
      if (alpha && step.scale().summand(ALPHA) != 0 && placed.resamples()) {
        problems.add(problem(declaration, placed, weights(leaver)));
      }
      if (leaver != null && placed.operation().traits().contains(Trait.PIXEL_RANGE)) {
        problems.add(problem(declaration, placed, needs(placed, leaver)));
      }
      if (leaver == null && placed.operation().traits().contains(Trait.LEAVES_PIXEL_RANGE)) {
        leaver = placed;
      }
    }
    return problems.stream();
  }

  private static String weights(Declaration.Placed leaver) {
    return "it weighs colours by alpha from 0 to the maximum, but @" + leaver.name() + " before it has shifted alpha; move"
        + " it before @" + leaver.name() + ".";
  }

  private static String needs(Declaration.Placed placed, Declaration.Placed leaver) {
    boolean outputs = placed.operation().traits().contains(Trait.LEAVES_PIXEL_RANGE);
    return "it needs pixel values from 0 to the maximum, but @" + leaver.name() + " before it has left them; "
        + (outputs ? "remove one of the two." : "move it before @" + leaver.name() + ".");
  }

  private static Problem problem(Declaration declaration, Declaration.Placed placed, String text) {
    return Wording.problem(ProblemId.PIXEL_RANGE_NEEDED, declaration, placed, placed.position(), text);
  }
}
