package dev.augur.support;

import java.util.Arrays;

/** The builder's checks: the same rules as the compiler's. */
public final class Ranges {
  private Ranges() {}

  /**
   * Refuses ends that are reversed, not finite, or outside what is allowed.
   *
   * @throws IllegalArgumentException naming the parameter, what was found and what is allowed
   */
  public static void check(String name, double min, double max, double allowedMin, double allowedMax) {
    if (!(min >= allowedMin && max <= allowedMax)) {
      boolean one = Double.compare(min, max) == 0; // NaN too
      String found = one ? format(min) : format(min) + " to " + format(max);
      throw new IllegalArgumentException(
          name + " is " + found + ", allowed is " + format(allowedMin) + " to " + format(allowedMax));
    }
    if (min > max) {
      throw new IllegalArgumentException(
          name + " goes from " + format(min) + " down to " + format(max) + "; write the smaller number first");
    }
  }

  /** As {@link #check}, for whole numbers. */
  public static void checkWhole(String name, double min, double max, double allowedMin, double allowedMax) {
    check(name, min, max, allowedMin, allowedMax);
    if (min != Math.rint(min) || max != Math.rint(max)) {
      throw new IllegalArgumentException(
          name + " is " + format(min) + " to " + format(max) + ", allowed are whole numbers");
    }
  }

  /**
   * The weights of a choice's operations, of which one at least must not be 0 unless the choice never acts.
   *
   * @param p the chance that the choice acts
   * @throws IllegalArgumentException naming the choice, where none can be chosen
   */
  public static double[] weights(String choice, double p, double... weights) {
    if (p > 0 && Arrays.stream(weights).noneMatch(weight -> weight > 0)) {
      throw new IllegalArgumentException("all weights of " + choice + " are 0, so that there is nothing to choose; give one a "
          + "weight, or " + choice + " a p of 0");
    }
    return weights;
  }

  private static String format(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
  }
}
