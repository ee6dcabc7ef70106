package dev.augur.processor.plan;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import java.util.List;

/** Decides whether maths makes each channel of a pixel from that channel alone, wherever the pixel is. */
final class ChannelWise {
  private ChannelWise() {}

  static boolean holds(PlacedKernel placed) {
    List<Expr> outputs = ((Kernel.Pointwise) placed.kernel()).outputs();
    for (int c = 0; c < outputs.size(); c++) {
      if (!reads(outputs.get(c), c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a kernel does nothing but clamp values to 0 to the maximum, if that. */
  static boolean clamps(PlacedKernel placed, double maximum) {
    List<Expr> outputs = ((Kernel.Pointwise) placed.kernel()).outputs();
    for (int c = 0; c < outputs.size(); c++) {
      Expr output = outputs.get(c);
      boolean clamp = output instanceof Expr.Clamp clamped && clamped.maximum() == (float) maximum;
      Expr value = clamp ? ((Expr.Clamp) output).value() : output;
      if (!(value instanceof Expr.Input input && input.channel() == c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an expression reads no more than one channel's input. */
  private static boolean reads(Expr expr, int channel) {
    return Graph.leaves(List.of(expr)).stream().allMatch(leaf -> switch (leaf) {
      case Expr.Input input -> input.channel() == channel;
      case Expr.Given given -> false;
      case Expr.Coefficient coefficient -> true;
      case Expr.Number number -> true;
      case Expr.Whole whole -> true;
    });
  }
}
