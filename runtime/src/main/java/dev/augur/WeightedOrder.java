package dev.augur;

import dev.augur.support.random.Mix;
import java.util.Arrays;

/**
 * Draws with replacement: every draw picks a sample with a probability in proportion to its weight, as a pure function
 * of seed, epoch and the draw's position. An epoch has as many draws as the source has samples.
 */
final class WeightedOrder implements SampleOrder {
  /** Keeps the order's randomness apart from the samples'. */
  private static final long PURPOSE = 0x576569676874L;

  private final double[] cumulative;
  private final long seed;
  private final long fingerprint;

  WeightedOrder(double[] weights, long seed) {
    this.cumulative = new double[weights.length];
    this.seed = seed;
    double sum = 0;
    long hash = 3;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      cumulative[i] = sum;
      hash = Mix.mix(hash, Double.doubleToLongBits(weights[i]));
    }
    this.fingerprint = hash;
  }

  @Override
  public long draws() {
    return cumulative.length;
  }

  @Override
  public long fingerprint() {
    return fingerprint;
  }

  @Override
  public Epoch epoch(long epoch) {
    return new Draws(Mix.mix(Mix.mix(PURPOSE, seed), epoch));
  }

  /** The first sample whose cumulative weight exceeds the number, so that weights of 0 are never drawn. */
  private int pick(double unit) {
    double total = cumulative[cumulative.length - 1];
    double number = Math.min(unit * total, Math.nextDown(total));
    int found = Arrays.binarySearch(cumulative, number);
    int first = found >= 0 ? found + 1 : -found - 1;
    while (cumulative[first] <= number) {
      first++;
    }
    return first;
  }

  /** One epoch; counts repeats by replaying all draws up to the one that is asked for. */
  private final class Draws implements Epoch {
    private final long key;
    private final int[] drawn = new int[cumulative.length];
    private long replayed;
    private int lastRepeats;

    Draws(long key) {
      this.key = key;
    }

    @Override
    public long index(long draw) {
      return pick(Mix.unit(key, draw, 0));
    }

    @Override
    public int repeats(long draw) {
      while (replayed <= draw) {
        lastRepeats = drawn[(int) index(replayed++)]++;
      }
      return lastRepeats;
    }
  }
}
