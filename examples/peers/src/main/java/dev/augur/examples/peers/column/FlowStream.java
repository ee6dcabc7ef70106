package dev.augur.examples.peers.column;

import dev.augur.Augmenter;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.data.ImageSource;

/** Augur's own loader: whole batches, in order, from a number of worker threads. */
final class FlowStream implements Column.Stream {
  /** Batches that are ready before the clock starts. */
  private static final int AHEAD = 4;

  private final BatchIterator batches;
  private final int batchSize;

  FlowStream(ImageSource source, Augmenter augmenter, int batchSize, int threads) {
    this.batchSize = batchSize;
    batches = Flow.of(source).augment(augmenter).batchSize(batchSize).shuffle().dropLast().epochs(Integer.MAX_VALUE)
        .threads(threads).open();
  }

  @Override
  public Speed run(long nanos) {
    for (int i = 0; i < AHEAD; i++) {
      batches.next().close();
    }
    long start = System.nanoTime();
    long images = 0;
    long now = start;
    while (now - start < nanos) {
      batches.next().close();
      images += batchSize;
      now = System.nanoTime();
    }
    return new Speed(images, now - start);
  }

  @Override
  public void close() {
    batches.close();
  }
}
