package dev.augur;

import java.util.Arrays;

/** A test of observed counts against expected ones, for fixed keys: it either always passes or always fails. */
public final class ChiSquare {
  private ChiSquare() {}

  /**
   * How many standard deviations the statistic lies above its mean; true distributions stay below 4 or so.
   *
   * @param observed counts per outcome
   * @param probabilities of the outcomes; 1 in all
   */
  public static double excess(long[] observed, double[] probabilities) {
    long total = 0;
    for (long count : observed) {
      total += count;
    }
    double statistic = 0;
    for (int i = 0; i < observed.length; i++) {
      double expected = total * probabilities[i];
      statistic += (observed[i] - expected) * (observed[i] - expected) / expected;
    }
    int freedom = observed.length - 1;
    return (statistic - freedom) / Math.sqrt(2.0 * freedom);
  }

  /** The same for equally likely outcomes. */
  public static double excess(long[] observed) {
    double[] equal = new double[observed.length];
    Arrays.fill(equal, 1.0 / observed.length);
    return excess(observed, equal);
  }
}
