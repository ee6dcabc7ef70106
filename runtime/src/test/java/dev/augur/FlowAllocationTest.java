package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.augur.data.Label;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Workers allocate nothing per image once they are warm: the count grows with batches, not with images. */
class FlowAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int IMAGES = 400_000;

  @Test
  void nothingPerImage() {
    Map<Thread, Long> atStart = new ConcurrentHashMap<>();
    Map<Thread, Long> atEnd = new ConcurrentHashMap<>();
    Label label = Label.of(1);
    NumberedSource source = new NumberedSource(IMAGES, _ -> label, List.of("a", "b")).beforeRead(index -> {
      if (index == IMAGES / 2) {
        note(atStart);
      } else if (index == IMAGES - 1) {
        note(atEnd);
      }
    });
    try (BatchIterator batches = Flow.of(source).augment(new HashAugmenter()).batchSize(4000).threads(1).open()) {
      batches.forEachRemaining(Batch::close);
    }
    assertThat(atEnd).hasSize(1).containsOnlyKeys(atStart.keySet());
    atEnd.forEach((thread, bytes) ->
        assertThat((double) (bytes - atStart.get(thread)) / (IMAGES / 2)).as("bytes per image").isLessThan(1));
  }

  private static void note(Map<Thread, Long> bytes) {
    Thread thread = Thread.currentThread();
    bytes.put(thread, THREADS.getThreadAllocatedBytes(thread.threadId()));
  }
}
