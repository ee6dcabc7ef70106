package dev.augur.data.shard;

/** Hears how far a {@link ShardWriter} has come. */
@FunctionalInterface
public interface ShardProgress {

  /**
   * Called after each sample, from the thread that writes.
   *
   * @param samples how many samples of the source are done, those left out included
   * @param of how many samples the source has
   * @param bytes how many bytes of pixels were written
   */
  void advanced(long samples, long of, long bytes);
}
