package dev.augur.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * How a run started.
 *
 * @param firstBatchMillis from opening to the first batch
 * @param fullSpeedMillis from opening until 90 % of full speed, over a quarter of a second, was reached
 * @param imagesPerSecond full speed: that of the last third of the run
 * @param slowest the slowest image after the takeover as a multiple of the median one; NaN if nothing took over
 * @param mostWork the same of the time that the image's thread ran, without the time that others took from it
 */
record StartUpFigures(
    double firstBatchMillis, double fullSpeedMillis, double imagesPerSecond, double slowest, double mostWork) {
  private static final double NEARLY = 0.9;
  private static final long WINDOW_NANOS = 250_000_000;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;

  /**
   * Reads the figures off a run.
   *
   * @param delivered when each batch came, in nanoseconds from opening, ascending
   * @param batch images per batch
   * @param images nanoseconds of each image after the takeover
   * @param work nanoseconds that its thread ran for each image after the takeover
   */
  static StartUpFigures of(long[] delivered, int batch, long[] images, long[] work) {
    int tail = delivered.length * 2 / 3;
    double perNano = (double) batch * (delivered.length - 1 - tail) / (delivered[delivered.length - 1] - delivered[tail]);
    return new StartUpFigures(delivered[0] / NANOS_PER_MILLI,
        reached(delivered, batch, NEARLY * perNano) / NANOS_PER_MILLI, perNano * NANOS_PER_SECOND, slowest(images),
        slowest(work));
  }

  /** The end of the first window in which images came at least this fast. */
  private static double reached(long[] delivered, int batch, double perNano) {
    int from = 0;
    for (int i = 1; i < delivered.length; i++) {
      while (delivered[i] - delivered[from + 1] >= WINDOW_NANOS) {
        from++;
      }
      long span = delivered[i] - delivered[from];
      if (span >= WINDOW_NANOS && (double) batch * (i - from) / span >= perNano) {
        return delivered[i];
      }
    }
    return Double.NaN;
  }

  private static double slowest(long[] images) {
    if (images.length == 0) {
      return Double.NaN;
    }
    long[] sorted = images.clone();
    Arrays.sort(sorted);
    return (double) sorted[sorted.length - 1] / sorted[sorted.length / 2];
  }

  /** The figures as the probe prints them. */
  String line() {
    return String.format(Locale.ROOT, "%s %.3f %.3f %.3f %.3f %.3f", StartUp.MARK, firstBatchMillis, fullSpeedMillis,
        imagesPerSecond, slowest, mostWork);
  }

  /** Reads a printed line. */
  static StartUpFigures parse(String line) {
    String[] words = line.split(" ");
    return new StartUpFigures(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]),
        Double.parseDouble(words[4]), Double.parseDouble(words[5]));
  }
}
