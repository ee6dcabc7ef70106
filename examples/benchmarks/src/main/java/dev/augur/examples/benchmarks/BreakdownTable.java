package dev.augur.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what each operation adds, engine beside engine.
 *
 * <p>The first line is what always runs. The bound is what fusion could gain at most over the interpreter if every
 * interpreted operation cost no more than its arithmetic: the interpreted time by that time without its passes over
 * memory, each taken to cost what the cheapest operation costs, one multiplication per value.
 */
final class BreakdownTable {
  private BreakdownTable() {}

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
    List<Engine> engines = rows.stream().map(Measured::engine).distinct().toList();
    StringBuilder text = new StringBuilder("\n### " + workload + ", us/image\n\n| acts on every image |");
    StringBuilder rule = new StringBuilder("|---|");
    for (Engine engine : engines) {
      text.append(' ').append(PipelineTable.name(engine)).append(" | added |");
      rule.append("---:|---:|");
    }
    text.append('\n').append(rule).append('\n');
    List<String> names = new ArrayList<>(List.of("what always does"));
    workload.optional().forEach(name -> names.add("+ " + name));
    for (int acting = 0; acting < names.size(); acting++) {
      text.append("| ").append(names.get(acting)).append(" |");
      for (Engine engine : engines) {
        double time = time(rows, engine, acting);
        double added = acting == 0 ? time : time - time(rows, engine, acting - 1);
        text.append(String.format(Locale.ROOT, " %.1f | %.1f |", time, added));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static double time(List<Measured> rows, Engine engine, int acting) {
    return rows.stream()
        .filter(row -> row.engine() == engine && row.acting() == acting)
        .mapToDouble(Measured::median)
        .findFirst()
        .orElse(Double.NaN);
  }
}
