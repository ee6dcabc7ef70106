package dev.augur.examples.training;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Results as tables for people; the first row of each names its columns. */
final class Summary {
  private Summary() {}

  /** One line for each run: accuracies and gaps after the last epoch, in percent, and their spread over the seeds. */
  static List<List<String>> lastEpoch(List<EpochRow> rows) {
    int last = rows.stream().mapToInt(EpochRow::epoch).max().orElseThrow();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("run", "train", "validation", "test", "train - validation", "train - test"));
    for (Run run : Run.values()) {
      List<EpochRow> ends = rows.stream().filter(row -> row.run() == run && row.epoch() == last).toList();
      table.add(List.of(run.label(), spread(ends, EpochRow::train), spread(ends, EpochRow::validation),
          spread(ends, EpochRow::test), spread(ends, EpochRow::validationGap),
          spread(ends, EpochRow::gap)));
    }
    return table;
  }

  /** One line for each run and epoch: means over the seeds, in percent. */
  static List<List<String>> epochs(List<EpochRow> rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("run", "epoch", "running", "train", "validation", "test", "train - validation", "train - test"));
    for (Run run : Run.values()) {
      List<Band> columns = List.of(Band.of(rows, run, EpochRow::running), Band.of(rows, run, EpochRow::train),
          Band.of(rows, run, EpochRow::validation), Band.of(rows, run, EpochRow::test),
          Band.of(rows, run, EpochRow::validationGap), Band.of(rows, run, EpochRow::gap));
      for (int epoch = 0; epoch < columns.getFirst().epochs(); epoch++) {
        List<String> line = new ArrayList<>(List.of(run.label(), Integer.toString(epoch + 1)));
        for (Band column : columns) {
          line.add(percent(column.mean()[epoch]));
        }
        table.add(line);
      }
    }
    return table;
  }

  /** By how much a run's test accuracy is above that of plain training with the same seed, after the last epoch. */
  static String gain(List<EpochRow> rows, Run run) {
    int last = rows.stream().mapToInt(EpochRow::epoch).max().orElseThrow();
    var plain = rows.stream().filter(row -> row.run() == Run.PLAIN && row.epoch() == last)
        .collect(Collectors.toMap(EpochRow::seed, EpochRow::test));
    DoubleSummaryStatistics gains = rows.stream().filter(row -> row.run() == run && row.epoch() == last)
        .mapToDouble(row -> row.test() - plain.get(row.seed())).summaryStatistics();
    return String.format(Locale.ROOT, "%s, test accuracy less that of plain with the same seed:"
        + " %+.1f points in the mean of %d seeds, from %+.1f to %+.1f", run.label(), 100 * gains.getAverage(),
        gains.getCount(), 100 * gains.getMin(), 100 * gains.getMax());
  }

  /** One line for each network and feed: medians over the rounds. */
  static List<List<String>> feeds(List<FeedRow> rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("network", "feed", "images/s trained on", "waited for data"));
    for (List<FeedRow> rounds : rows.stream().collect(Collectors.groupingBy(
        row -> row.network() + "," + row.feed(), LinkedHashMap::new, Collectors.toList())).values()) {
      FeedRow first = rounds.getFirst();
      table.add(List.of(first.network(), first.feed(),
          String.format(Locale.ROOT, "%,.0f", median(rounds, FeedRow::imagesPerSecond)),
          String.format(Locale.ROOT, "%.2f %%", 100 * median(rounds, FeedRow::waited))));
    }
    return table;
  }

  /** A table as text, its columns below one another. */
  static String text(List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    for (List<String> line : table) {
      for (int column = 0; column < line.size(); column++) {
        int at = column;
        int width = table.stream().mapToInt(cells -> cells.get(at).length()).max().orElseThrow();
        text.append(String.format(column == 0 ? "%-" + width + "s" : "  %" + width + "s", line.get(column)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static double median(List<FeedRow> rows, ToDoubleFunction<FeedRow> figure) {
    double[] sorted = rows.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static String spread(List<EpochRow> rows, ToDoubleFunction<EpochRow> figure) {
    DoubleSummaryStatistics seeds = rows.stream().mapToDouble(figure).summaryStatistics();
    return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", 100 * seeds.getAverage(), 100 * seeds.getMin(),
        100 * seeds.getMax());
  }

  private static String percent(double share) {
    double tenths = Math.rint(1000 * share);
    // Adding 0 turns -0 into 0.
    return String.format(Locale.ROOT, "%.1f", (tenths + 0.0) / 10);
  }
}
