package dev.augur.examples.benchmarks;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One fresh JVM: two pipelines take turns image by image, with the same keys, so that whatever slows the machine slows
 * both. The median of the windows of the second half counts.
 */
final class OneMoreProbe {
  private static final long WINDOW_NANOS = 250_000_000;
  private static final double NANOS_PER_MICRO = 1e3;

  private final Worker worker;
  private final OutputRing ring;
  private final Image[] images;
  private long nanos;

  private OneMoreProbe(GeneratedAugmenter augmenter, Workload workload, Arena arena) {
    worker = Engine.GENERATED_VECTOR.worker(workload, augmenter);
    ring = new OutputRing(arena, augmenter.output(), workload.batchSize());
    images = SampleImages.of(workload);
  }

  /** Arguments: pair, seconds. Prints one line that {@link OneMore} reads. */
  public static void main(String[] arguments) {
    OneMore pair = OneMore.valueOf(arguments[0]);
    long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
    List<double[]> windows = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      OneMoreProbe base = new OneMoreProbe(pair.workload().generated(), pair.workload(), arena);
      OneMoreProbe more = new OneMoreProbe(pair.more(), pair.workload(), arena);
      long sample = 0;
      while (System.nanoTime() < end) {
        long first = sample;
        base.nanos = 0;
        more.nanos = 0;
        while (base.nanos + more.nanos < WINDOW_NANOS) {
          (sample % 2 == 0 ? base : more).image(sample);
          (sample % 2 == 0 ? more : base).image(sample);
          sample++;
        }
        double count = (sample - first) * NANOS_PER_MICRO;
        windows.add(new double[] {base.nanos / count, more.nanos / count, (double) more.nanos / base.nanos});
      }
    }
    List<double[]> hot = windows.subList(windows.size() / 2, windows.size());
    System.out.println(String.format(
        Locale.ROOT, "%s %.3f %.3f %.5f", OneMore.MARK, median(hot, 0), median(hot, 1), median(hot, 2)));
  }

  private void image(long sample) {
    long key = SampleKey.of(1, 0, sample).bits();
    long start = System.nanoTime();
    worker.augment(key, images[(int) (sample % images.length)], ring.memory(), ring.next());
    nanos += System.nanoTime() - start;
  }

  private static double median(List<double[]> windows, int figure) {
    return Measured.median(windows.stream().map(window -> window[figure]).sorted().toList());
  }
}
