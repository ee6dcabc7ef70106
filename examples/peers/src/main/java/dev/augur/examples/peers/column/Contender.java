package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Pin;

/** One thread's part of a column on a row. */
public interface Contender extends AutoCloseable {

  /** Augments the next photograph with numbers of its own, into the next place of a ring of batches. */
  void next();

  /** The output for pinned numbers, in the row's layout; bytes as 0 to 255. */
  float[] apply(Pin pin);

  /** Whether what runs now is what is to be timed. */
  default boolean ready() {
    return true;
  }

  @Override
  default void close() {}
}
