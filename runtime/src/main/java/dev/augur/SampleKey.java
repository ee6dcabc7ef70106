package dev.augur;

import dev.augur.support.random.Mix;

/**
 * Names the randomness of one sample: equal keys give equal draws, on any machine, in any order, on any thread.
 *
 * @param seed the run's seed
 * @param epoch the pass over the data, from 0
 * @param index the sample's index in its source
 * @param view which repeat of the sample within the epoch, 0 unless a sample occurs several times
 */
public record SampleKey(long seed, long epoch, long index, int view) {

  /** The key of the first view. */
  public static SampleKey of(long seed, long epoch, long index) {
    return new SampleKey(seed, epoch, index, 0);
  }

  /** The 64-bit key that every draw of the sample is derived from. */
  public long bits() {
    return Mix.key(seed, epoch, index, view);
  }
}
