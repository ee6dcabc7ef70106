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
    Set<Expr.Coefficient> found = new LinkedHashSet<>();
    leaves(placed).forEach(leaf -> {
      if (leaf instanceof Expr.Coefficient coefficient) {
        found.add(coefficient);
      }
    });
    return List.copyOf(found);
  }

  /** What a kernel reads of the row's position. */
  static List<Expr.Given> givens(PlacedKernel placed) {
    Set<Expr.Given> found = new LinkedHashSet<>();
    leaves(placed).forEach(leaf -> {
      if (leaf instanceof Expr.Given given) {
        found.add(given);
      }
    });
    return List.copyOf(found);
  }

  private static Set<Expr> leaves(PlacedKernel placed) {
    Set<Expr> leaves = new LinkedHashSet<>();
    if (placed.kernel() instanceof Kernel.Pointwise pointwise) {
      Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      pointwise.outputs().forEach(root -> collect(root, leaves, seen));
    }
    return leaves;
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
