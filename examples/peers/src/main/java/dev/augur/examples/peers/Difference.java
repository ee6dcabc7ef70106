package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Row;

/** How far two outputs of a row lie apart, in grey levels. */
final class Difference {
  private Difference() {}

  /**
   * The mean distance over all values, or, by statistics, the largest distance of a channel's mean or deviation.
   *
   * @param left one output in the row's layout
   * @param right the other
   */
  static double of(Row row, float[] left, float[] right) {
    return row.by() == Row.Comparison.PIXELS ? mean(row, left, right) : statistics(row, left, right);
  }

  private static double mean(Row row, float[] left, float[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += Math.abs((double) left[i] - right[i]) * row.levelsPerValue(row.channel(i));
    }
    return sum / left.length;
  }

  private static double statistics(Row row, float[] left, float[] right) {
    double largest = 0;
    for (int c = 0; c < Row.CHANNELS; c++) {
      double[] a = meanAndDeviation(row, left, c);
      double[] b = meanAndDeviation(row, right, c);
      double apart = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
      // Not a number is far apart.
      largest = apart <= largest ? largest : apart;
    }
    return largest;
  }

  private static double[] meanAndDeviation(Row row, float[] values, int channel) {
    double levels = row.levelsPerValue(channel);
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (row.channel(i) == channel) {
        double value = values[i] * levels;
        sum += value;
        squares += value * value;
        count++;
      }
    }
    double mean = sum / count;
    return new double[] {mean, Math.sqrt(Math.max(0, squares / count - mean * mean))};
  }
}
