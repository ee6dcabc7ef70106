package dev.augur.examples.peers.check;

import dev.augur.examples.peers.row.Row;
import java.util.List;

/**
 * Pictures under noise that nobody can pin. Both make each image twice. The product of two differences from
 * Augur, each with noise of its own, is on average the square of the difference without noise; and half the squared
 * difference of the two is the square of the noise. The larger of the pictures' and the noises' difference counts.
 */
final class NoiseDifference implements Difference {
  static final int REPEATS = 2;

  private final Levels levels;
  private double products;
  private long count;
  private double noise;

  NoiseDifference(Row row) {
    levels = new Levels(row);
  }

  @Override
  public void add(byte[] source, List<float[]> own, List<float[]> other) {
    float[] first = own.get(0);
    for (int i = 0; i < first.length; i++) {
      products += levels.apart(i, first[i], other.get(0)[i]) * levels.apart(i, own.get(1)[i], other.get(1)[i]);
    }
    count += first.length;
    noise = Math.max(noise, Math.abs(deviation(own) - deviation(other)));
  }

  /** That of the noise. */
  private double deviation(List<float[]> twice) {
    double squares = 0;
    float[] first = twice.get(0);
    for (int i = 0; i < first.length; i++) {
      double apart = levels.apart(i, first[i], twice.get(1)[i]);
      squares += apart * apart;
    }
    return Math.sqrt(squares / 2 / first.length);
  }

  @Override
  public double levels() {
    return Math.max(Math.sqrt(Math.max(0, products / count)), noise);
  }
}
