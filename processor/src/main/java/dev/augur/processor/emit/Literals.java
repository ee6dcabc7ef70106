package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers as Java literals that give back the same bits. */
final class Literals {
  private Literals() {}

  static String of(float value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e8 && Float.floatToRawIntBits(value) != 1 << 31;
    boolean smallPower = value > 0 && value < 0x1p-3f && value == Math.ulp(value) * 0x1p23f;
    if (smallPower) {
      return "0x1p" + Math.getExponent(value) + "f";
    }
    return (whole ? Integer.toString((int) value) : decimal(value, Float.toString(value))) + "f";
  }

  /** Counts and offsets in decimal; masks, made of whole hexadecimal digits, and larger numbers in hexadecimal. */
  static String of(int value) {
    boolean mask = value > 255 && value < 65536 && Integer.toHexString(value).matches("[0f]+");
    boolean few = Math.abs((long) value) <= 65536;
    return few && !mask ? Integer.toString(value) : String.format("0x%08x", value);
  }

  static String of(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
    return whole ? Long.toString((long) value) : decimal(value, Double.toString(value));
  }

  /** Small numbers without the exponent that Java's text of them has. */
  private static String decimal(double value, String text) {
    boolean small = Math.abs(value) < 1e-3 && Math.abs(value) >= 1e-6;
    return small ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
  }

  /** The bits of a float, with the float beside them. */
  static CodeBlock bits(float value) {
    return CodeBlock.of("$L", String.format("0x%08x /* %s */", Float.floatToRawIntBits(value), of(value)));
  }

  /** {@code List.of(1.0, 2.0)}. */
  static CodeBlock doubles(List<Double> values) {
    return CodeBlock.of("$T.of($L)", List.class,
        values.stream().map(v -> Double.toString(v)).collect(Collectors.joining(", ")));
  }
}
