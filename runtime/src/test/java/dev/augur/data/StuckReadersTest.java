package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.LogLines;
import dev.augur.data.shard.ShardSource;
import dev.augur.data.shard.ShardWriter;
import dev.augur.view.FlipAugmenter;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that does not close has given all that was wanted of it: the log says so, others are closed, work is kept. */
class StuckReadersTest {
  private static final int SIDE = 2;
  private static final int COUNT = 200;

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final ImageSource source = ImageSource.of(COUNT, () -> {
    opened.incrementAndGet();
    return new Stuck();
  });

  /** Throws when it is closed. */
  private final class Stuck implements ImageSource.Reader {
    private final byte[] pixels = new byte[SIDE * SIDE * 3];

    @Override
    public void read(long index, Image into) {
      pixels[0] = (byte) index;
      into.point(pixels, 0, SIDE * 3, SIDE, SIDE, 3);
    }

    @Override
    public void close() {
      closed.incrementAndGet();
      throw new IllegalStateException("stuck");
    }
  }

  @Test
  void shardsAreWritten(@TempDir Path root) {
    try (LogLines log = new LogLines()) {
      ShardWriter.to(root.resolve("shards")).threads(4).write(source);
      assertAllClosed(log);
    }
    try (ShardSource shards = ShardSource.open(root.resolve("shards"))) {
      assertThat(shards.size()).isEqualTo(COUNT);
    }
  }

  @Test
  void statisticsAreGiven() {
    try (LogLines log = new LogLines()) {
      assertThat(Statistics.of(source, 255, 3).images()).isEqualTo(COUNT);
      assertAllClosed(log);
    }
  }

  @Test
  void aBatchTellsItsDraws() {
    try (LogLines log = new LogLines()) {
      try (BatchIterator batches = Flow.of(source).augment(new FlipAugmenter(SIDE, SIDE)).threads(2).open()) {
        Batch batch = batches.next();
        assertThat(batch.draw(0).key()).isEqualTo(batch.key(0).bits());
      }
      assertAllClosed(log);
    }
  }

  private void assertAllClosed(LogLines log) {
    assertThat(closed).hasValue(opened.get()).hasPositiveValue();
    assertThat(log.lines()).hasSize(opened.get()).allSatisfy(line -> assertThat(line)
        .isEqualTo("WARNING a reader did not close: " + Stuck.class.getName()
            + ": java.lang.IllegalStateException: stuck"));
  }
}
