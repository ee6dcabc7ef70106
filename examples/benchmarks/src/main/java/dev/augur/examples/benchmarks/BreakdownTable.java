package dev.augur.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what each operation adds, engine beside engine, and how much fusion could gain at most.
 *
 * <p>The first line is what always runs. A pass of the interpreter costs its arithmetic and its way through memory; the
 * cheapest tone operation, one multiplication per value, is nearly all memory. So with every pass but one freed of what
 * that cheapest pass costs, the interpreter would run in the time that the bound compares with.
 */
final class BreakdownTable {
  private BreakdownTable() {}

  static String of(List<Measured> measured) {
    StringBuilder text = new StringBuilder();
    for (Workload workload : Workload.values()) {
      List<Measured> rows = measured.stream().filter(row -> row.workload() == workload).toList();
      if (!rows.isEmpty()) {
        text.append(table(workload, rows)).append(bounds(workload, rows, measured));
      }
    }
    return text.toString();
  }

  /** What fusion could gain at most over each interpreted engine; empty where it or the cheapest pass was not measured. */
  private static String bounds(Workload workload, List<Measured> rows, List<Measured> all) {
    StringBuilder text = new StringBuilder();
    Workload sameSize = workload == Workload.CIFAR ? Workload.CIFAR : Workload.POINTWISE;
    double pass = added(all.stream().filter(row -> row.workload() == sameSize).toList(), sameSize);
    for (Engine engine : List.of(Engine.INTERPRETED_VECTOR, Engine.INTERPRETED_JOINED)) {
      double time = time(rows, engine, workload.optional().size());
      if (!Double.isNaN(time - pass)) {
        text.append('\n').append(bound(engine, workload.passes(engine), pass, time)).append('\n');
      }
    }
    return text.toString();
  }

  private static String bound(Engine engine, int passes, double pass, double time) {
    String name = PipelineTable.name(engine);
    double freed = time - (passes - 1) * pass;
    if (pass <= 0) {
      return String.format(Locale.ROOT,
          "No bound over %s: Brightness, the cheapest pass, added %.1f us, which is noise.", name, pass);
    }
    if (freed <= 0) {
      return String.format(Locale.ROOT,
          "No bound over %s: memory would take %d passes of %.1f us each, more than all of it.", name, passes, pass);
    }
    return String.format(Locale.ROOT,
        "Bound over %s: %d passes, %.1f us of memory each: at most %.2f.", name, passes, pass, time / freed);
  }

  /** What the cheapest pass, Brightness, adds to the interpreted run. */
  private static double added(List<Measured> rows, Workload workload) {
    int place = workload.optional().indexOf("Brightness");
    return time(rows, Engine.INTERPRETED_VECTOR, place + 1) - time(rows, Engine.INTERPRETED_VECTOR, place);
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
