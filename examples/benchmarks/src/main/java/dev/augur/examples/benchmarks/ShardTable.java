package dev.augur.examples.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** Prints how fast samples come from shards beside samples in memory. */
final class ShardTable {
  private ShardTable() {}

  static String of(Collection<RunResult> results) {
    List<RunResult> rows = results.stream().sorted(Comparator.comparing(ShardTable::origin)).toList();
    double memory = Measured.median(Measured.micros(rows.getFirst()));
    StringBuilder text = new StringBuilder("\n| images lie in | us/image, median JVM | all JVMs | images/s | "
        + "share of the speed in memory |\n|---|---:|---|---:|---:|\n");
    for (RunResult row : rows) {
      double micros = Measured.median(Measured.micros(row));
      text.append(String.format(Locale.ROOT, "| %s | %.1f | %s | %,.0f | %.0f %% |%n",
          origin(row).name().toLowerCase(Locale.ROOT), micros, all(row), 1e6 / micros, 100 * memory / micros));
    }
    return text.toString();
  }

  private static ShardBenchmark.Origin origin(RunResult result) {
    return ShardBenchmark.Origin.valueOf(result.getParams().getParam("origin"));
  }

  private static String all(RunResult result) {
    StringBuilder text = new StringBuilder();
    for (double micros : Measured.micros(result)) {
      text.append(String.format(Locale.ROOT, "%s%.1f", text.isEmpty() ? "" : ", ", micros));
    }
    return text.toString();
  }
}
