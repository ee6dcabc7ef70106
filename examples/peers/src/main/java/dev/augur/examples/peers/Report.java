package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The results as a page of tables. */
final class Report {
  private static final String AUGUR = "augur";

  private final Results results;
  private final RunLog log;
  private final StringBuilder text = new StringBuilder();

  Report(Results results, RunLog log) {
    this.results = results;
    this.log = log;
  }

  /** The page. */
  String text() {
    text.setLength(0);
    introduction();
    pipelines(1, "## One thread, images per second");
    if (results.mostThreads() > 1) {
      pipelines(results.mostThreads(), "## " + results.mostThreads() + " threads, each through its own loader");
    }
    goals();
    alone();
    lost();
    columns();
    differences();
    absences("## Pairs that are absent", absent());
    absences("## Remarks", log.notes());
    return text.toString();
  }

  private void line(String format, Object... values) {
    text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void introduction() {
    line("# Augur and its peers");
    line("");
    line("![Images per second, by row and column](peers.png)");
    line("");
    line("Written by `examples/peers`; README, section Benchmarks, has the command. Every column augments the same");
    line("photographs with the same parameters (`rows.json`) and numbers of its own drawing; outputs were compared with");
    line("Augur's on pinned numbers first; rounds took turns over the columns. Medians, in brackets the spread,");
    line("(largest - smallest) / median, over all rounds and, if there were several sets of fresh processes (forks), over");
    line("their medians; each JVM column ran first until it had become no faster for two seconds. Sources are more than");
    line("most caches hold, taken in one shuffled order. Pipelines of Augur, plain Java, Java2D, JavaCV and OpenCV write to batches, cold");
    line("when their turn comes; the other columns return an image each, whose memory their allocator hands out again. An");
    line("operation alone writes to one place again and again in every column, the copy included.");
    line("");
    new Provenance(results, log).lines().forEach(this::line);
    line("");
  }

  private void pipelines(int threads, String title) {
    line(title);
    line("");
    List<Row> rows = Rows.all().stream().filter(row -> !row.alone()).toList();
    table(rows, threads);
  }

  /** Columns of the bench are lines here, which fits a page better. */
  private void table(List<Row> rows, int threads) {
    line("| | %s |", rows.stream().map(Row::name).collect(Collectors.joining(" | ")));
    line("|---|%s", "---:|".repeat(rows.size()));
    for (ColumnSpec column : ColumnSpec.all()) {
      List<String> cells = rows.stream().map(row -> cell(row.name(), column.column(), threads)).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        line("| %s | %s |", column.column(), String.join(" | ", cells));
      }
    }
    line("");
  }

  private String cell(String row, String column, int threads) {
    return results.measurements().stream()
        .filter(one -> one.row().equals(row) && one.column().equals(column) && one.threads() == threads)
        .map(one -> String.format(Locale.ROOT, "%,.0f (%.0f %%%s)", one.images_per_second(), 100 * one.spread(),
            one.fork_spread() == null ? "" : String.format(Locale.ROOT, ", %.0f %%", 100 * one.fork_spread())))
        .findFirst().orElse("");
  }

  private void goals() {
    line("## Goals");
    line("");
    line("| goal | wanted | found | | why not |");
    line("|---|---:|---:|---|---|");
    for (Goal goal : Goals.all(results, log)) {
      String found = goal.found().isPresent() ? String.format(Locale.ROOT, "%.2f", goal.found().getAsDouble()) : "";
      String why = goal.verdict() == Goal.Verdict.MISSED ? Reasons.why(goal.what()) : "";
      line("| %s | %s | %s%s | %s | %s |", goal.what(), goal.wanted(), found, mark(goal.mixed()), goal.verdict(), why);
    }
    line("");
    line("Several threads shall give %s of linear, or of what the copy gains from as many where memory is the bound: where",
        Goal.plain(Scaling.WANTED));
    line("one thread reaches %s of the copy's speed. More than %s of it comes from a disturbed figure and proves nothing.",
        Goal.plain(Scaling.BOUND), Goal.plain(Scaling.CREDIBLE));
    line("");
    line("Goals that other pages judge: one more operation, allocation and the breakdown by pass in "
        + "[pipelines.md](pipelines.md),");
    line("first batch, full speed and javac in [start-up.md](start-up.md), decoding in [jpeg.md](jpeg.md), shards in");
    line("[shards.md](shards.md).");
    line("");
  }

  private void alone() {
    line("## Every operation alone: 224 x 224, 8-bit interleaved, in and out; one thread, images per second");
    line("");
    line("Normalize and Rescale write float32, so the goals for operations alone leave them out.");
    line("");
    List<String> columns = ColumnSpec.all().stream().map(ColumnSpec::column)
        .filter(column -> results.measurements().stream()
            .anyMatch(one -> one.column().equals(column) && one.row().startsWith(Row.ALONE))).toList();
    line("| | %s | times albumentations |", String.join(" | ", columns));
    line("|---|%s---:|", "---:|".repeat(columns.size()));
    for (Row row : Rows.all()) {
      if (row.alone() && results.speed(row.name(), AUGUR, 1).isPresent()) {
        OptionalDouble times = results.ratio(row.name(), AUGUR, "albumentations", 1);
        line("| %s | %s | %s%s |", row.title(),
            columns.stream().map(column -> cell(row.name(), column, 1)).collect(Collectors.joining(" | ")),
            times.isPresent() ? String.format(Locale.ROOT, "%.2f", times.getAsDouble()) : "",
            mark(times.isPresent() && mixed(row.name(), "albumentations", 1)));
      }
    }
    line("");
  }

  private void lost() {
    line("## Where another column is faster than Augur");
    line("");
    boolean none = true;
    for (Measurement one : results.measurements()) {
      OptionalDouble times = results.ratio(one.row(), one.column(), AUGUR, one.threads());
      boolean rival = !RowRun.YARDSTICKS.contains(one.column()) && !one.column().equals(AUGUR);
      if (rival && times.isPresent() && times.getAsDouble() > 1) {
        line("- %s, %s, %d thread%s: %.2f times Augur%s", one.row(), one.column(), one.threads(),
            one.threads() == 1 ? "" : "s", times.getAsDouble(), mark(mixed(one.row(), one.column(), one.threads())));
        none = false;
      }
    }
    line(none ? "Nowhere.\n" : "");
  }

  private boolean mixed(String row, String column, int threads) {
    return results.mixed(row, Set.of(AUGUR, column), Set.of(threads));
  }

  private static String mark(boolean mixed) {
    return mixed ? Provenance.MIXED : "";
  }

  private void columns() {
    line("## Columns");
    line("");
    line("All resizes are bilinear. Outputs are float32 CHW; of operations alone uint8 HWC, but float32 HWC of Normalize and "
        + "Rescale.");
    line("");
    line("| column | what it is | antialiasing | loader on all cores | versions |");
    line("|---|---|---|---|---|");
    for (ColumnSpec column : ColumnSpec.all()) {
      line("| %s | %s | %s | %s | %s |", column.column(), column.about(), column.antialias(), column.loader(),
          log.versions().getOrDefault(column.column(), "not run"));
    }
    line("");
  }

  private void differences() {
    line("## How far outputs are from Augur's on pinned numbers");
    line("");
    line("Mean absolute difference in grey levels, of the image where it is largest. What cannot be pinned is compared by");
    line("what it must do: under noise, the picture that repeats agree on and the noise's deviation; a hole's size, what is");
    line("in it and around it; of an elastic distortion, means of large blocks and how much changes. In every row, Augur's");
    line("own output without one of the operations fails, as does the input. In brackets the tolerance, why it is not the");
    line("row's, and what the column leaves out.");
    line("");
    new TreeMap<>(log.differences()).forEach((row, columns) -> line("- %s: %s", row, columns.entrySet().stream()
        .map(entry -> compared(entry.getKey(), entry.getValue())).collect(Collectors.joining("; "))));
    line("");
  }

  private static String compared(String column, RunLog.Compared compared) {
    String why = compared.why().isEmpty() ? "" : ", " + compared.why();
    String omitted = compared.omitted().isEmpty() ? "" : ", without " + String.join(", ", compared.omitted());
    return String.format(Locale.ROOT, "%s %.2f (%s%s%s)", column, compared.levels(),
        Goal.plain(compared.tolerance()), why, omitted);
  }

  /** Without pairs of which an earlier run left a number. */
  private Map<String, Map<String, String>> absent() {
    Map<String, Map<String, String>> absent = new TreeMap<>();
    log.missing().forEach((row, columns) -> columns.forEach((column, why) -> {
      if (results.speed(row, column, 1).isEmpty()) {
        absent.computeIfAbsent(row, key -> new TreeMap<>()).put(column, why);
      }
    }));
    return absent;
  }

  private void absences(String title, Map<String, Map<String, String>> reasons) {
    Map<String, Map<String, List<String>>> byColumn = new TreeMap<>();
    reasons.forEach((row, columns) -> columns.forEach((column, why) -> byColumn
        .computeIfAbsent(column, key -> new TreeMap<>()).computeIfAbsent(why, key -> new ArrayList<>()).add(row)));
    if (byColumn.isEmpty()) {
      return;
    }
    line(title);
    line("");
    byColumn.forEach((column, whys) -> whys.forEach((why, rows) ->
        line("- %s: %s (%s)", column, why, String.join(", ", rows))));
    line("");
  }
}
