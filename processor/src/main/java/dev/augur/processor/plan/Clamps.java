package dev.augur.processor.plan;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Intervals.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drops clamps, or one end of them, of values that provably lie inside already. Follows the bounds of pixel values through a
 * pipeline; what is not pixel maths keeps values within 0 to the maximum, up to rounding. They begin there: floats that lie
 * a little outside are brought inside when they are read.
 */
final class Clamps {
  private static final double SLACK = 0x1p-16;
  private static final double LAST_LEVEL = 255;

  /** How far outside the levels a value may lie that is rounded to one of them. */
  private static final double ROUNDED_AWAY = 0.49;

  private final int channels;
  private final double maximum;
  private List<Interval> bounds;
  private boolean pixelValues = true;

  Clamps(int channels, double maximum) {
    this.channels = channels;
    this.maximum = maximum;
    this.bounds = Collections.nCopies(channels, new Interval(0, maximum));
  }

  /** The kernel without the clamps that it does not need. */
  PlacedKernel simplify(PlacedKernel placed) {
    return switch (placed.kernel()) {
      case Kernel.Pointwise pointwise -> placed.with(simplify(pointwise, placed.always()));
      case Kernel.Geometry geometry -> afterFilter(placed, geometry.move().interpolates());
      case Kernel.Stencil stencil -> {
        pixelValues &= !(stencil instanceof Kernel.Sharpen);
        yield afterFilter(placed, true);
      }
      case Kernel.Erase erase -> afterFilter(placed, true);
      case Kernel.Table table -> afterFilter(placed, false);
      case Kernel.Measuring measuring -> placed;
      case Kernel.Barrier barrier -> placed;
    };
  }

  /** What makes levels, 0 to 255 before rounding, of the values at the end; nothing where they are levels already. */
  Optional<PlacedKernel> levels() {
    List<Expr> outputs = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      Expr level = maximum == LAST_LEVEL ? input(c) : mul(input(c), number(LAST_LEVEL / maximum));
      boolean rounds = new Intervals(bounds).of(level).within(-ROUNDED_AWAY, LAST_LEVEL + ROUNDED_AWAY);
      outputs.add(rounds ? level : clamp(level, LAST_LEVEL));
    }
    return outputs.stream().allMatch(Expr.Input.class::isInstance)
        ? Optional.empty()
        : Optional.of(new PlacedKernel(new Kernel.Pointwise(List.copyOf(outputs), true), PlacedKernel.NO_STEP, "round", true));
  }

  private PlacedKernel afterFilter(PlacedKernel placed, boolean rounds) {
    if (rounds && pixelValues) {
      // Means of values from 0 are values from 0, rounded or not; at the maximum rounding can pass it.
      boolean fromZero = bounds.stream().allMatch(bound -> bound.min() >= 0);
      double slack = maximum * SLACK;
      bounds = Collections.nCopies(channels, new Interval(fromZero ? 0 : -slack, maximum + slack));
    } else if (rounds) {
      bounds = Collections.nCopies(channels, Interval.ANY);
    }
    return placed;
  }

  private Kernel.Pointwise simplify(Kernel.Pointwise pointwise, boolean always) {
    Intervals intervals = new Intervals(bounds);
    Map<Expr, Expr> memo = new IdentityHashMap<>();
    List<Expr> outputs = new ArrayList<>();
    List<Interval> after = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      Expr output = Graph.rewrite(pointwise.outputs().get(c), expr -> unclamped(expr, intervals), memo);
      outputs.add(output);
      Interval acted = intervals.of(output);
      after.add(always ? acted : new Interval(
          Math.min(acted.min(), bounds.get(c).min()), Math.max(acted.max(), bounds.get(c).max())));
      pixelValues &= acted.within(-maximum * SLACK, maximum * (1 + SLACK));
    }
    bounds = List.copyOf(after);
    return new Kernel.Pointwise(List.copyOf(outputs), pointwise.neutral());
  }

  private static Expr unclamped(Expr expr, Intervals intervals) {
    if (!(expr instanceof Expr.Clamp clamp)) {
      return expr;
    }
    Interval value = intervals.of(clamp.value());
    boolean above = value.max() > clamp.maximum();
    if (value.min() < 0) {
      return above ? clamp : new Expr.Clamp(clamp.value(), clamp.maximum(), Expr.Clamp.Ends.ZERO);
    }
    return above ? new Expr.Clamp(clamp.value(), clamp.maximum(), Expr.Clamp.Ends.MAXIMUM) : clamp.value();
  }
}
