package dev.augur.examples.peers;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * One number of the bench.
 *
 * @param row what ran
 * @param column who ran it
 * @param threads on how many threads
 * @param images_per_second the median over rounds and forks
 * @param spread (largest - smallest) / median
 */
record Measurement(String row, String column, int threads, double images_per_second, double spread) {

  /** Median and spread of several rounds. */
  static Measurement of(String row, String column, int threads, double[] rounds) {
    double median = median(rounds);
    DoubleSummaryStatistics all = Arrays.stream(rounds).summaryStatistics();
    double spread = (all.getMax() - all.getMin()) / median;
    return new Measurement(row, column, threads, rounded(median, 10), rounded(spread, 10_000));
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
