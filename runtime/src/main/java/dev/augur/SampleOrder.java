package dev.augur;

import dev.augur.support.random.Mix;
import dev.augur.support.random.Permutation;

/** In which order an epoch draws samples: a pure function of the seed and the epoch. */
sealed interface SampleOrder permits SampleOrder.AsStored, SampleOrder.Shuffled, WeightedOrder {

  /** Draws of one epoch, before a padded shard repeats some. */
  long draws();

  /** The order of one epoch. */
  Epoch epoch(long epoch);

  /** Differs for orders that differ, so that a resume token of another order is noticed. */
  long fingerprint();

  /** One epoch's order. Asked for ascending draws; those past the epoch's last one repeat samples. Not thread-safe. */
  interface Epoch {

    /** The index of the drawn sample. */
    long index(long draw);

    /** How often earlier draws of the epoch drew the same sample. */
    int repeats(long draw);
  }

  /** Every sample once, in the source's order. */
  record AsStored(long draws) implements SampleOrder {
    @Override
    public Epoch epoch(long epoch) {
      return new Cycle(draws, null);
    }

    @Override
    public long fingerprint() {
      return Mix.mix(1, draws);
    }
  }

  /** Every sample once, in an order of each epoch's own. */
  record Shuffled(long draws, long seed) implements SampleOrder {
    /** Keeps the order's randomness apart from the samples' and from a split's. */
    private static final long PURPOSE = 0x53687566666C65L;

    @Override
    public Epoch epoch(long epoch) {
      return new Cycle(draws, new Permutation(draws, Mix.mix(Mix.mix(PURPOSE, seed), epoch)));
    }

    @Override
    public long fingerprint() {
      return Mix.mix(2, draws);
    }
  }

  /** All samples once, then again from the start. */
  record Cycle(long draws, Permutation permutation) implements Epoch {
    @Override
    public long index(long draw) {
      long position = draw % draws;
      return permutation == null ? position : permutation.at(position);
    }

    @Override
    public int repeats(long draw) {
      return Math.toIntExact(draw / draws);
    }
  }
}
