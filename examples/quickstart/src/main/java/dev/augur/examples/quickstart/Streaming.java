package dev.augur.examples.quickstart;

import dev.augur.Augmenter;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.OnError;
import dev.augur.data.ImageSource;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Streams batches as a training loop would, and says how fast they came.
 *
 * @param threads worker threads
 * @param batchSize images per batch
 * @param measured how long a run takes, after warming up
 */
record Streaming(int threads, int batchSize, Duration measured) {
  private static final int PAGE = 4096;
  private static final int WIDTH = 120;
  private static final long SAMPLES = 1L << 40;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final Duration WARM_UP = Duration.ofSeconds(3);

  /**
   * What a run showed.
   *
   * @param task what ran
   * @param images how many images came
   * @param imagesPerSecond as {@link BatchIterator#imagesPerSecond}
   * @param waitedShare as {@link BatchIterator#waitedShare}
   * @param skips as {@link BatchIterator#skips}
   */
  record Run(String task, long images, double imagesPerSecond, double waitedShare, long skips) {}

  /** Streams samples of a source, over and over: first until everything is compiled, then for the time that counts. */
  Run run(String task, ImageSource source, Augmenter augmenter) {
    // Half the threads, so that the compiler and the warm-up of vector code find processors.
    stream(task + ", warming up", flow(source, augmenter, Math.max(1, threads / 2)), WARM_UP);
    return stream(task, flow(source, augmenter, threads), measured);
  }

  private static Run stream(String task, Flow flow, Duration time) {
    long start = System.nanoTime();
    try (BatchIterator batches = flow.open();
        ProgressBar bar = new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(time.toMillis())
            .setUnit(" ms", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .setMaxRenderedLength(WIDTH)
            .build()) {
      long elapsed = 0;
      while (elapsed < time.toNanos()) {
        touch(batches.next().images());
        elapsed = System.nanoTime() - start;
        bar.stepTo(Math.min(elapsed / NANOS_PER_MILLI, time.toMillis()));
        bar.setExtraMessage(String.format(Locale.ROOT, " %,d images", batches.images()));
      }
      return new Run(task, batches.images(), batches.imagesPerSecond(), batches.waitedShare(), batches.skips());
    }
  }

  private Flow flow(ImageSource source, Augmenter augmenter, int workers) {
    return Flow.of(new RepeatedSource(source, SAMPLES))
        .augment(augmenter)
        .batchSize(batchSize)
        .shuffle()
        .seed(42)
        .threads(workers)
        .onError(OnError.SKIP);
  }

  /** Stands for the model: reads something of every page. */
  private static void touch(MemorySegment images) {
    int sum = 0;
    for (long at = 0; at < images.byteSize(); at += PAGE) {
      sum += images.get(ValueLayout.JAVA_BYTE, at);
    }
    if (sum == Integer.MIN_VALUE) {
      throw new AssertionError("cannot be: so many bytes do not fit a batch");
    }
  }
}
