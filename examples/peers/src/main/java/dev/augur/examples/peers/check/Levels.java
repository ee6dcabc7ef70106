package dev.augur.examples.peers.check;

import dev.augur.examples.peers.row.Row;

/** What a step of 1 in the values of an output stands for, by channel: looked up once, not for every value. */
final class Levels {
  private final Row row;
  private final double[] perChannel = new double[Row.CHANNELS];

  Levels(Row row) {
    this.row = row;
    for (int c = 0; c < Row.CHANNELS; c++) {
      perChannel[c] = row.levelsPerValue(c);
    }
  }

  /** Grey levels between two values at the same place. */
  double apart(int index, float left, float right) {
    return perChannel[row.channel(index)] * ((double) left - right);
  }

  /** The mean over all values. */
  double mean(float[] left, float[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += Math.abs(apart(i, left[i], right[i]));
    }
    return sum / left.length;
  }
}
