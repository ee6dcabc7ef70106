package dev.augur.processor.kernel;

import dev.augur.processor.kernel.Expr.Binary;
import dev.augur.processor.kernel.Expr.Select;
import dev.augur.processor.kernel.Expr.Unary;

/** The words in which pixel maths is written; import them statically. */
public final class Maths {
  /**
   * 1.5 * 2^23: adding it to a float of a magnitude below 2^22 rounds it half to even and leaves the whole number in the
   * lowest bits.
   */
  public static final float ROUNDER = 0x1.8p23f;

  private Maths() {}

  /** A float literal. */
  public static Expr number(double value) {
    return new Expr.Number((float) value);
  }

  /** An int literal. */
  public static Expr whole(int value) {
    return new Expr.Whole(value);
  }

  /** A channel's value before the kernel. */
  public static Expr input(int channel) {
    return new Expr.Input(channel);
  }

  /** Something that the row loop provides. */
  public static Expr given(Expr.Source source, int channel) {
    return new Expr.Given(source, channel);
  }

  /** Names a value in the generated code. */
  public static Expr named(String name, Expr value) {
    return new Expr.Named(name, value);
  }

  /** Sum. */
  public static Expr add(Expr a, Expr b) {
    return new Binary(Binary.Operator.ADD, a, b);
  }

  /** Difference. */
  public static Expr sub(Expr a, Expr b) {
    return new Binary(Binary.Operator.SUB, a, b);
  }

  /** Product. */
  public static Expr mul(Expr a, Expr b) {
    return new Binary(Binary.Operator.MUL, a, b);
  }

  /** Quotient of floats. */
  public static Expr div(Expr a, Expr b) {
    return new Binary(Binary.Operator.DIV, a, b);
  }

  /** Bitwise and. */
  public static Expr and(Expr a, Expr b) {
    return new Binary(Binary.Operator.AND, a, b);
  }

  /** Bitwise or. */
  public static Expr or(Expr a, Expr b) {
    return new Binary(Binary.Operator.OR, a, b);
  }

  /** Bitwise exclusive or. */
  public static Expr xor(Expr a, Expr b) {
    return new Binary(Binary.Operator.XOR, a, b);
  }

  /** Shift left. */
  public static Expr shiftLeft(Expr a, int bits) {
    return new Binary(Binary.Operator.SHIFT_LEFT, a, whole(bits));
  }

  /** Logical shift right. */
  public static Expr shiftRight(Expr a, int bits) {
    return new Binary(Binary.Operator.SHIFT_RIGHT, a, whole(bits));
  }

  /** {@code a * b + c}, rounded once. */
  public static Expr fma(Expr a, Expr b, Expr c) {
    return new Expr.Fma(a, b, c);
  }

  /** Square root. */
  public static Expr sqrt(Expr a) {
    return new Unary(Unary.Operator.SQRT, a);
  }

  /** An int as a float. */
  public static Expr toFloat(Expr a) {
    return new Unary(Unary.Operator.TO_FLOAT, a);
  }

  /** A float without its fraction as an int. */
  public static Expr toInt(Expr a) {
    return new Unary(Unary.Operator.TO_INT, a);
  }

  /** A float's bits. */
  public static Expr bits(Expr a) {
    boolean already = a instanceof Unary unary && unary.operator() == Unary.Operator.FROM_BITS;
    return already ? ((Unary) a).operand() : new Unary(Unary.Operator.BITS, a);
  }

  /** The float with the given bits. */
  public static Expr fromBits(Expr a) {
    return new Unary(Unary.Operator.FROM_BITS, a);
  }

  /** The smaller of two floats from 0: their bits are in the same order. */
  public static Expr lesser(Expr a, Expr b) {
    return fromBits(new Binary(Binary.Operator.MIN, bits(a), bits(b)));
  }

  /** The larger of two floats from 0: their bits are in the same order. */
  public static Expr greater(Expr a, Expr b) {
    return fromBits(new Binary(Binary.Operator.MAX, bits(a), bits(b)));
  }

  /** A float without its sign. */
  public static Expr magnitude(Expr a) {
    return fromBits(and(bits(a), whole(Integer.MAX_VALUE)));
  }

  /** A float raised to 0 and lowered to a limit that is not below 0. */
  public static Expr within(Expr a, Expr limit) {
    Expr raised = new Binary(Binary.Operator.MAX, bits(a), whole(0));
    return fromBits(new Binary(Binary.Operator.MIN, raised, bits(limit)));
  }

  /** A float that is not negative, lowered to a maximum. */
  public static Expr atMost(Expr a, double maximum) {
    return new Expr.Clamp(a, (float) maximum, Expr.Clamp.Ends.MAXIMUM);
  }

  /** Clamp to 0 to a maximum. */
  public static Expr clamp(Expr a, double maximum) {
    return new Expr.Clamp(a, (float) maximum, Expr.Clamp.Ends.BOTH);
  }

  /** {@code left < right ? then : otherwise}. */
  public static Expr ifLess(Expr left, Expr right, Expr then, Expr otherwise) {
    return new Select(Select.Comparison.LT, left, right, then, otherwise);
  }

  /** {@code left == right ? then : otherwise}. */
  public static Expr ifEqual(Expr left, Expr right, Expr then, Expr otherwise) {
    return new Select(Select.Comparison.EQ, left, right, then, otherwise);
  }

  /** The value rounded half to even; for magnitudes below 2^22. */
  public static Expr round(Expr a) {
    Expr magic = number(ROUNDER);
    return sub(add(a, magic), magic);
  }

  /** The larger of two floats that are not NaN. */
  public static Expr max(Expr a, Expr b) {
    return ifLess(a, b, b, a);
  }

  /** {@code from + fraction * (to - from)}, exact at fraction 0. */
  public static Expr mixed(Expr fraction, Expr from, Expr to) {
    return fma(fraction, sub(to, from), from);
  }
}
