package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Trait;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Operations on pixel values come before the ones that leave pixel values. */
final class PixelRange implements DeclarationRule {
  @Override
  public Stream<Problem> check(Declaration declaration) {
    List<Problem> problems = new ArrayList<>();
    Declaration.Placed leaver = null;
    for (Declaration.Placed placed : declaration.operations()) {
      if (leaver != null && placed.operation().traits().contains(Trait.PIXEL_RANGE)) {
        problems.add(problem(declaration, placed, leaver));
      }
      if (leaver == null && placed.operation().traits().contains(Trait.LEAVES_PIXEL_RANGE)) {
        leaver = placed;
      }
    }
    return problems.stream();
  }

  private static Problem problem(Declaration declaration, Declaration.Placed placed, Declaration.Placed leaver) {
    boolean outputs = placed.operation().traits().contains(Trait.LEAVES_PIXEL_RANGE);
    return Wording.problem(
        ProblemId.PIXEL_RANGE_NEEDED,
        declaration,
        placed,
        placed.position(),
        "it needs pixel values from 0 to the maximum, but @" + leaver.name() + " before it has left them; "
            + (outputs ? "remove one of the two." : "move it before @" + leaver.name() + "."));
  }
}
