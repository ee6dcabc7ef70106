package dev.augur.processor.written;

import dev.augur.processor.model.Decimal;

/**
 * A closed range of numbers.
 *
 * @param min the smallest
 * @param max the largest
 */
public record Range(double min, double max) {

  /** Whether the number lies in the range; never for NaN. */
  public boolean contains(double number) {
    return number >= min && number <= max;
  }

  /** Whether the number is the only one in the range. */
  public boolean only(double number) {
    return min == number && max == number;
  }

  /** The nearest number in the range, the smallest one for NaN. */
  public double nearest(double number) {
    return Double.isNaN(number) ? min : Math.clamp(number, min, max);
  }

  @Override
  public String toString() {
    return "[" + Decimal.text(min) + ", " + Decimal.text(max) + "]";
  }
}
