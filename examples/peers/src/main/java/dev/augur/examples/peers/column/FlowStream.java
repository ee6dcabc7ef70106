package dev.augur.examples.peers.column;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.data.ImageSource;
import java.lang.foreign.ValueLayout;

/** Augur's own loader: whole batches, in order, from a number of worker threads. */
final class FlowStream implements Column.Stream {
  /** Batches that are ready before the clock starts. */
  private static final int AHEAD = 4;

  private final BatchIterator batches;
  private final int batchSize;

  /** Keeps the JIT from leaving out what is read. */
  private long sum;

  FlowStream(ImageSource source, Augmenter augmenter, int batchSize, int threads) {
    this.batchSize = batchSize;
    // As for a training loop: one thread takes batches, reads and closes them.
    batches = Flow.of(source).augment(augmenter).batchSize(batchSize).shuffle().dropLast().epochs(Integer.MAX_VALUE)
        .threads(threads).readByOneThread().open();
  }

  @Override
  public Speed run(long nanos) {
    for (int i = 0; i < AHEAD; i++) {
      take();
    }
    long start = System.nanoTime();
    long images = 0;
    long now = start;
    while (now - start < nanos) {
      take();
      images += batchSize;
      now = System.nanoTime();
    }
    return new Speed(images, now - start);
  }

  /** Reads a byte, since a batch that nobody looks at costs less. */
  private void take() {
    try (Batch batch = batches.next()) {
      sum += batch.images().get(ValueLayout.JAVA_BYTE, 0);
    }
  }

  @Override
  public void close() {
    batches.close();
  }
}
