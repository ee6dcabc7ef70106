package dev.augur.examples.peers.column;

import java.io.IOException;

/** One way to augment, for some rows. */
public interface Column {

  /**
   * One thread's part.
   *
   * @throws IllegalArgumentException if the column has no such row
   */
  Contender contender(Task task) throws IOException;

  /** What keeps several threads busy: by default one contender each. */
  default Stream stream(Task task, int threads) throws IOException {
    return new ContenderThreads(this, task, threads);
  }

  /** The versions of what runs, for the tables. */
  default String versions() {
    return "Java " + Runtime.version().feature();
  }

  /** A running source of augmented images on several threads. */
  interface Stream extends AutoCloseable {

    /** Counts the images that are finished within so many nanoseconds. */
    Speed run(long nanos) throws IOException;

    @Override
    void close();
  }
}
