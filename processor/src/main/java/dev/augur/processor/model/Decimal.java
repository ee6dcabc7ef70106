package dev.augur.processor.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people write them: 15, 0.05, -1000000. */
public final class Decimal {
  private Decimal() {}

  /** The shortest plain text that reads back as the number. */
  public static String text(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    double size = Math.abs(number);
    if (size != 0 && (size < 1e-6 || size >= 1e15)) {
      return Double.toString(number);
    }
    return plain(new BigDecimal(Double.toString(number)));
  }

  /** The number with at most three digits, for proposals. */
  public static String rough(double number) {
    return plain(new BigDecimal(number).round(new MathContext(3)));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
