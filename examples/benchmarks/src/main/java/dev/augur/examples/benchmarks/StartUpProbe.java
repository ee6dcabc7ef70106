package dev.augur.examples.benchmarks;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One fresh JVM: opens a flow, streams for some seconds, and prints when batches came and how long images took. */
final class StartUpProbe {
  private static final int BATCH = 32;
  private static final int SAMPLES = 1024;
  private static final long NANOS = 1_000_000_000L;

  private StartUpProbe() {}

  /** Arguments: workload, threads, seconds. Prints one line that {@link StartUp} reads. */
  public static void main(String[] arguments) {
    Workload workload = Workload.valueOf(arguments[0]);
    int threads = Integer.parseInt(arguments[1]);
    long nanos = Long.parseLong(arguments[2]) * NANOS;
    ImageSource source = source(workload);
    long start = System.nanoTime();
    TimedAugmenter timed = new TimedAugmenter(workload.generated());
    long[] delivered = stream(flow(source, timed, threads), start, nanos);
    System.out.println(StartUpFigures.of(delivered, BATCH, timed.imageTimes(), timed.processorTimes()).line());
  }

  private static Flow flow(ImageSource source, Augmenter augmenter, int threads) {
    return Flow.of(source).augment(augmenter).batchSize(BATCH).shuffle().epochs(Integer.MAX_VALUE).threads(threads);
  }

  /** When batches came, in nanoseconds from the start. */
  private static long[] stream(Flow flow, long start, long nanos) {
    long[] times = new long[1 << 20];
    int count = 0;
    try (BatchIterator batches = flow.open()) {
      while (count < times.length && System.nanoTime() - start < nanos) {
        Batch batch = batches.next();
        times[count++] = System.nanoTime() - start;
        batch.close();
      }
    }
    return Arrays.copyOf(times, count);
  }

  private static ImageSource source(Workload workload) {
    Image[] images = SampleImages.of(workload);
    List<Image> samples = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      samples.add(images[i % images.length]);
    }
    return ArraySource.of(samples);
  }
}
