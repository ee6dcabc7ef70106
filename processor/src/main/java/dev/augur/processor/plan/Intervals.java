package dev.augur.processor.plan;

import dev.augur.processor.kernel.Expr;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bounds of pixel maths, from the bounds of its inputs and the documented ranges of its coefficients.
 *
 * <p>Bounds are widened by a float rounding at each step, so that what they prove holds for the computed values too.
 */
final class Intervals {
  private static final double ROUNDING = 0x1p-22;

  /**
   * A closed interval.
   *
   * @param min the lower bound
   * @param max the upper bound
   */
  record Interval(double min, double max) {
    static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean within(double low, double high) {
      return min >= low && max <= high;
    }

    private Interval rounded() {
      return new Interval(min - Math.abs(min) * ROUNDING, max + Math.abs(max) * ROUNDING);
    }

    private static Interval of(double a, double b, double c, double d) {
      double low = Math.min(Math.min(a, b), Math.min(c, d));
      double high = Math.max(Math.max(a, b), Math.max(c, d));
      return Double.isNaN(low) || Double.isNaN(high) ? ANY : new Interval(low, high);
    }

    private Interval plus(Interval o) {
      return of(min + o.min, max + o.max, min + o.min, max + o.max);
    }

    private Interval minus(Interval o) {
      return of(min - o.max, max - o.min, min - o.max, max - o.min);
    }

    private Interval times(Interval o) {
      return of(min * o.min, min * o.max, max * o.min, max * o.max);
    }

    private Interval or(Interval o) {
      return new Interval(Math.min(min, o.min), Math.max(max, o.max));
    }
  }

  private final List<Interval> inputs;
  private final Map<Expr, Interval> memo = new IdentityHashMap<>();

  Intervals(List<Interval> inputs) {
    this.inputs = inputs;
  }

  Interval of(Expr expr) {
    Interval known = memo.get(expr);
    if (known == null) {
      known = compute(expr);
      memo.put(expr, known);
    }
    return known;
  }

  private Interval compute(Expr expr) {
    return switch (expr) {
      case Expr.Input e -> inputs.get(e.channel());
      case Expr.Number e -> new Interval(e.value(), e.value());
      case Expr.Whole e -> new Interval(e.value(), e.value());
      case Expr.Coefficient e -> new Interval(Math.min(e.min(), e.neutral()), Math.max(e.max(), e.neutral())).rounded();
      case Expr.Given e -> Interval.ANY;
      case Expr.Unary e -> Interval.ANY;
      case Expr.Binary e -> binary(e);
      case Expr.Fma e -> of(e.a()).times(of(e.b())).plus(of(e.c())).rounded();
      case Expr.Clamp e -> new Interval(
          Math.clamp(of(e.value()).min(), 0, e.maximum()), Math.clamp(of(e.value()).max(), 0, e.maximum()));
      case Expr.Select e -> of(e.then()).or(of(e.otherwise()));
      case Expr.AmongChannels e -> inputs.stream().reduce(Interval::or).orElseThrow().rounded();
      case Expr.Named e -> of(e.value());
    };
  }

  private Interval binary(Expr.Binary e) {
    if (e.type() == Expr.Type.INT) {
      return Interval.ANY;
    }
    return switch (e.operator()) {
      case ADD -> of(e.left()).plus(of(e.right())).rounded();
      case SUB -> of(e.left()).minus(of(e.right())).rounded();
      case MUL -> of(e.left()).times(of(e.right())).rounded();
      case DIV, AND, OR, XOR, MIN, MAX, SHIFT_LEFT, SHIFT_RIGHT -> Interval.ANY;
    };
  }
}
