package dev.augur.examples.benchmarks;

import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.ImageDecoder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** Prints how fast files become tensors beside the decoder alone. */
final class JpegTable {
  private JpegTable() {}

  static String of(Collection<RunResult> results) {
    StringBuilder text = new StringBuilder("\nDecoded by " + ImageDecoder.plan(DecodeOptions.standard()) + ".\n");
    for (JpegBenchmark.Size size : JpegBenchmark.Size.values()) {
      List<RunResult> rows = results.stream()
          .filter(row -> row.getParams().getParam("size").equals(size.name()))
          .sorted(Comparator.comparing(JpegTable::way)).toList();
      double decoding = micros(rows.getFirst());
      text.append(String.format(Locale.ROOT, "%n### %d x %d%n%n| | us/file, median JVM | fastest .. slowest JVM "
          + "| files/s | share of the decoder alone |%n|---|---:|---:|---:|---:|%n", size.width, size.height));
      for (RunResult row : rows) {
        List<Double> all = Measured.micros(row);
        text.append(String.format(Locale.ROOT, "| %s | %.0f | %.0f .. %.0f | %,.0f | %.0f %% |%n",
            way(row).name().toLowerCase(Locale.ROOT).replace('_', ' '), micros(row), all.getFirst(),
            all.getLast(), 1e6 / micros(row), 100 * decoding / micros(row)));
      }
    }
    return text.toString();
  }

  private static double micros(RunResult row) {
    return Measured.median(Measured.micros(row));
  }

  private static JpegBenchmark.Way way(RunResult row) {
    return JpegBenchmark.Way.valueOf(row.getParams().getParam("way"));
  }
}
