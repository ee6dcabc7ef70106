package dev.augur.examples.quickstart;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.OnError;
import dev.augur.data.ImageSource;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Streams batches as a training loop would, and says how fast they came.
 *
 * @param threads worker threads
 * @param batchSize images per batch
 */
record Streaming(int threads, int batchSize) {
  private static final int PAGE = 4096;

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

  /** Streams samples of a source, over and over, first some to warm up and then those that count. */
  Run run(String task, ImageSource source, Augmenter augmenter, long warmUp, long images) {
    try (ProgressBar bar = new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(warmUp + images)
        .setUnit(" images", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .setMaxRenderedLength(110)
        .build()) {
      stream(task, flow(source, augmenter, warmUp), bar);
      return stream(task, flow(source, augmenter, images), bar);
    }
  }

  private Flow flow(ImageSource source, Augmenter augmenter, long images) {
    return Flow.of(new RepeatedSource(source, images))
        .augment(augmenter)
        .batchSize(batchSize)
        .shuffle()
        .seed(42)
        .threads(threads)
        .onError(OnError.SKIP);
  }

  private static Run stream(String task, Flow flow, ProgressBar bar) {
    try (BatchIterator batches = flow.open()) {
      for (Batch batch : batches) {
        touch(batch.images());
        bar.stepBy(batch.size());
      }
      return new Run(
          task, batches.images(), batches.imagesPerSecond(), batches.waitedShare(), batches.skips());
    }
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
