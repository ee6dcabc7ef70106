package dev.augur.examples.training;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure over the seeds, epoch after epoch.
 *
 * @param mean the mean
 * @param low the smallest
 * @param high the largest
 */
record Band(double[] mean, double[] low, double[] high) {

  /**
   * What rows of a run show.
   *
   * @throws IllegalArgumentException if the run has no rows
   */
  static Band of(List<EpochRow> rows, Run run, ToDoubleFunction<EpochRow> figure) {
    int epochs = rows.stream().filter(row -> row.run() == run).mapToInt(EpochRow::epoch).max()
        .orElseThrow(() -> new IllegalArgumentException("there are no rows of the run " + run.label()));
    Band band = new Band(new double[epochs], new double[epochs], new double[epochs]);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      int wanted = epoch;
      DoubleSummaryStatistics seeds = rows.stream().filter(row -> row.run() == run && row.epoch() == wanted)
          .mapToDouble(figure).summaryStatistics();
      band.mean[epoch - 1] = seeds.getAverage();
      band.low[epoch - 1] = seeds.getMin();
      band.high[epoch - 1] = seeds.getMax();
    }
    return band;
  }

  int epochs() {
    return mean.length;
  }
}
