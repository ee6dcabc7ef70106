package dev.augur.processor.emit;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Graph;
import java.util.List;

/** What maths is computed from: coefficients and what the row loop provides, each once, in order of use. */
final class Leaves {
  private Leaves() {}

  /** The coefficients of a kernel. */
  static List<Expr.Coefficient> coefficients(PlacedKernel placed) {
    return leaves(outputs(placed), Expr.Coefficient.class);
  }

  /** What a kernel reads of the row's position. */
  static List<Expr.Given> givens(PlacedKernel placed) {
    return givens(outputs(placed));
  }

  /** What maths reads of the row. */
  static List<Expr.Given> givens(List<Expr> roots) {
    return leaves(roots, Expr.Given.class);
  }

  private static List<Expr> outputs(PlacedKernel placed) {
    return placed.kernel() instanceof Kernel.Pointwise pointwise ? pointwise.outputs() : List.of();
  }

  private static <T extends Expr> List<T> leaves(List<Expr> roots, Class<T> kind) {
    return Graph.leaves(roots).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
