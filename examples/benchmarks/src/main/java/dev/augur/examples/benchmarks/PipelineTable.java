package dev.augur.examples.benchmarks;

import dev.augur.TensorSpec;
import java.util.List;
import java.util.Locale;

/** Prints whole pipelines, an engine a line. */
final class PipelineTable {
  private PipelineTable() {}

  static String of(List<Measured> measured) {
    StringBuilder text = new StringBuilder();
    for (Workload workload : Workload.values()) {
      List<Measured> rows = measured.stream().filter(row -> row.workload() == workload).toList();
      if (!rows.isEmpty()) {
        text.append(table(workload, rows));
      }
    }
    return text.toString();
  }

  private static String table(Workload workload, List<Measured> rows) {
    StringBuilder text = new StringBuilder("\n### " + workload + "\n\n"
        + "| engine | us/image, median JVM | fastest .. slowest JVM | images/s | ns/pixel | share of copy | "
        + "generated vector is faster by | bytes/image |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
    TensorSpec output = workload.generated().output();
    double pixels = output.height() * output.width();
    double copy = median(rows, Engine.COPY);
    double generated = median(rows, Engine.GENERATED_VECTOR);
    for (Measured row : rows) {
      double micros = row.median();
      text.append(String.format(Locale.ROOT, "| %s | %.1f | %s | %,.0f | %.3f | %.0f %% | %.2f | %.1f |%n",
          name(row.engine()), micros, row.range(), 1e6 / micros, 1e3 * micros / pixels, 100 * copy / micros,
          micros / generated, row.bytes()));
    }
    return text.toString();
  }

  static double median(List<Measured> rows, Engine engine) {
    return rows.stream().filter(row -> row.engine() == engine).mapToDouble(Measured::median).findFirst()
        .orElse(Double.NaN);
  }

  static String name(Engine engine) {
    return engine.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
