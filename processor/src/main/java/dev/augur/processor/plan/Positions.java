package dev.augur.processor.plan;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;

/** Decides whether maths knows where a pixel is. */
final class Positions {
  private Positions() {}

  /** Whether a kernel's results depend on rows or columns; such a kernel commutes with no geometry. */
  static boolean matter(PlacedKernel placed) {
    return placed.kernel() instanceof Kernel.Pointwise pointwise
        && Graph.leaves(pointwise.outputs()).stream().anyMatch(Positions::isPosition);
  }

  private static boolean isPosition(Expr.Leaf leaf) {
    return leaf instanceof Expr.Given given && given.source().position();
  }
}
