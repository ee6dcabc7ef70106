package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;

/** How rules speak of an operation at its place. */
final class Wording {
  private Wording() {}

  /** A mistake at a placed operation. */
  static Problem problem(
      ProblemId id, Declaration declaration, Declaration.Placed placed, Position position, String finding) {
    return Problem.of(id, position, placed.name(), on(declaration, placed), finding);
  }

  private static String on(Declaration declaration, Declaration.Placed placed) {
    int slash = placed.path().indexOf('/');
    return declaration.typeName() + (slash < 0 ? "" : "." + placed.path().substring(0, slash) + "()");
  }
}
