package dev.augur.examples.peers;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * One number of the bench.
 *
 * @param row what ran
 * @param column who ran it
 * @param threads on how many threads
 * @param images_per_second the median over rounds and forks
 * @param spread (largest - smallest) / median, over all rounds of all forks
 * @param fork_spread the same of the medians of the forks; null if there was one fork
 * @param run which run measured it; null if that was not kept
 */
record Measurement(
    String row, String column, int threads, double images_per_second, double spread, Double fork_spread, String run) {

  /** Of one fork of a run that was not kept. */
  Measurement(String row, String column, int threads, double speed, double spread) {
    this(row, column, threads, speed, spread, null, null);
  }

  /** Median and spread of the rounds of several forks. */
  static Measurement of(String row, String column, int threads, List<double[]> forks, String run) {
    double[] rounds = forks.stream().flatMapToDouble(Arrays::stream).toArray();
    double[] medians = forks.stream().mapToDouble(Measurement::median).toArray();
    return new Measurement(row, column, threads, rounded(median(rounds), 10), spread(rounds),
        medians.length == 1 ? null : spread(medians), run);
  }

  private static double spread(double[] numbers) {
    DoubleSummaryStatistics all = Arrays.stream(numbers).summaryStatistics();
    return rounded((all.getMax() - all.getMin()) / median(numbers), 10_000);
  }

  /** The number in the middle, or the mean of both that are there. */
  static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double rounded(double value, double parts) {
    return Math.rint(value * parts) / parts;
  }

  /** Whether another is a measurement of the same thing. */
  boolean sameAs(Measurement other) {
    return row.equals(other.row) && column.equals(other.column) && threads == other.threads;
  }
}
