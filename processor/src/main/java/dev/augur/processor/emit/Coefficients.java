package dev.augur.processor.emit;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Graph;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which coefficients and row hashes maths uses, each once, in order of use. */
final class Coefficients {
  private Coefficients() {}

  /** The coefficients of a kernel. */
  static List<Expr.Coefficient> of(PlacedKernel placed) {
    return leaves(placed, Expr.Coefficient.class);
  }

  /** What a kernel reads of the row's position. */
  static List<Expr.Given> givens(PlacedKernel placed) {
    return leaves(placed, Expr.Given.class);
  }

  private static <T extends Expr> List<T> leaves(PlacedKernel placed, Class<T> kind) {
    Set<Expr> leaves = new LinkedHashSet<>();
    if (placed.kernel() instanceof Kernel.Pointwise pointwise) {
      Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      pointwise.outputs().forEach(root -> collect(root, leaves, seen));
    }
    return leaves.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void collect(Expr expr, Set<Expr> leaves, Set<Expr> seen) {
    if (!seen.add(expr)) {
      return;
    }
    List<Expr> operands = Graph.operands(expr);
    if (operands.isEmpty()) {
      leaves.add(expr);
    }
    operands.forEach(operand -> collect(operand, leaves, seen));
  }
}
