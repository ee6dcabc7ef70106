package dev.augur.processor.kernel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates pixel maths one pixel at a time in plain Java, with the roundings that every backend must have: the oracle
 * of emitters, and what operations are tested with.
 *
 * <p>Nodes are evaluated once per pixel, shared ones too. Values are kept as raw bits, whatever their type.
 */
public final class ExprEvaluator {

  /** What the maths is evaluated on. */
  public interface Pixel {

    /** The value of a channel before the kernel. */
    float input(int channel);

    /** The value of a coefficient for the image. */
    float coefficient(Expr.Coefficient coefficient);

    /** What the row loop provides; a float as its raw bits. */
    int given(Expr.Source source, int channel);
  }

  /** Computes one node from the values of earlier ones. */
  private interface Step {
    int compute(int[] values, Pixel pixel);
  }

  private final Map<Expr, Integer> slots = new IdentityHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final int[] outputs;
  private final int[] values;

  /** An evaluator of the given expressions, which may share nodes. */
  public ExprEvaluator(List<Expr> expressions) {
    outputs = expressions.stream().mapToInt(this::place).toArray();
    values = new int[steps.size()];
  }

  /** How many different nodes the expressions have. */
  public int nodes() {
    return values.length;
  }

  /** The expressions' values as floats, in the order of the constructor. */
  public float[] evaluate(Pixel pixel) {
    for (int i = 0; i < values.length; i++) {
      values[i] = steps.get(i).compute(values, pixel);
    }
    float[] results = new float[outputs.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = number(values[outputs[i]]);
    }
    return results;
  }

  /** The slot of a node's value; its operands get theirs first. */
  private int place(Expr expr) {
    Integer known = slots.get(expr);
    if (known == null) {
      Step step = step(expr);
      known = steps.size();
      steps.add(step);
      slots.put(expr, known);
    }
    return known;
  }

  private Step step(Expr expr) {
    return switch (expr) {
      case Expr.Input e -> (v, pixel) -> bits(pixel.input(e.channel()));
      case Expr.Number e -> constant(bits(e.value()));
      case Expr.Whole e -> constant(e.value());
      case Expr.Coefficient e -> (v, pixel) -> bits(pixel.coefficient(e));
      case Expr.Given e -> (v, pixel) -> pixel.given(e.source(), e.channel());
      case Expr.Unary e -> unary(e.operator(), place(e.operand()));
      case Expr.Binary e -> e.type() == Expr.Type.FLOAT
          ? floats(e.operator(), place(e.left()), place(e.right()))
          : ints(e.operator(), place(e.left()), place(e.right()));
      case Expr.Fma e -> fma(place(e.a()), place(e.b()), place(e.c()));
      case Expr.Clamp e -> clamp(place(e.value()), bits(e.maximum()));
      case Expr.Select e -> select(e);
      case Expr.AmongChannels e -> same(place(e.value()));
      case Expr.Named e -> same(place(e.value()));
    };
  }

  private static Step constant(int value) {
    return (v, pixel) -> value;
  }

  private static Step same(int a) {
    return (v, pixel) -> v[a];
  }

  private static Step unary(Expr.Unary.Operator operator, int a) {
    return switch (operator) {
      case SQRT -> (v, pixel) -> bits((float) Math.sqrt(number(v[a])));
      case TO_FLOAT -> (v, pixel) -> bits((float) v[a]);
      case TO_INT -> (v, pixel) -> (int) number(v[a]);
      case BITS, FROM_BITS -> same(a);
    };
  }

  private static Step floats(Expr.Binary.Operator operator, int a, int b) {
    return switch (operator) {
      case ADD -> (v, pixel) -> bits(number(v[a]) + number(v[b]));
      case SUB -> (v, pixel) -> bits(number(v[a]) - number(v[b]));
      case MUL -> (v, pixel) -> bits(number(v[a]) * number(v[b]));
      case DIV -> (v, pixel) -> bits(number(v[a]) / number(v[b]));
      case AND, OR, XOR, MIN, MAX, SHIFT_LEFT, SHIFT_RIGHT -> throw new IllegalArgumentException(operator + " of floats");
    };
  }

  private static Step ints(Expr.Binary.Operator operator, int a, int b) {
    return switch (operator) {
      case ADD -> (v, pixel) -> v[a] + v[b];
      case SUB -> (v, pixel) -> v[a] - v[b];
      case MUL -> (v, pixel) -> v[a] * v[b];
      case AND -> (v, pixel) -> v[a] & v[b];
      case OR -> (v, pixel) -> v[a] | v[b];
      case XOR -> (v, pixel) -> v[a] ^ v[b];
      case MIN -> (v, pixel) -> Math.min(v[a], v[b]);
      case MAX -> (v, pixel) -> Math.max(v[a], v[b]);
      case SHIFT_LEFT -> (v, pixel) -> v[a] << v[b];
      case SHIFT_RIGHT -> (v, pixel) -> v[a] >>> v[b];
      case DIV -> throw new IllegalArgumentException("a quotient of ints");
    };
  }

  private static Step fma(int a, int b, int c) {
    return (v, pixel) -> bits(Math.fma(number(v[a]), number(v[b]), number(v[c])));
  }

  /** On the bits: negative floats, minus zero too, are negative ints. */
  private static Step clamp(int a, int maximum) {
    return (v, pixel) -> Math.min(Math.max(v[a], 0), maximum);
  }

  private Step select(Expr.Select e) {
    int a = place(e.left());
    int b = place(e.right());
    int then = place(e.then());
    int otherwise = place(e.otherwise());
    return switch (e.comparison()) {
      case LT -> (v, pixel) -> number(v[a]) < number(v[b]) ? v[then] : v[otherwise];
      case EQ -> (v, pixel) -> number(v[a]) == number(v[b]) ? v[then] : v[otherwise];
    };
  }

  private static float number(int bits) {
    return Float.intBitsToFloat(bits);
  }

  private static int bits(float value) {
    return Float.floatToRawIntBits(value);
  }
}
