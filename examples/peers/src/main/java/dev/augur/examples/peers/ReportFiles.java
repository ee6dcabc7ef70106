package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of the results, in one folder. */
final class ReportFiles {
  private final Path folder;

  ReportFiles(Path folder) {
    this.folder = folder;
  }

  /** What earlier runs left to say. */
  RunLog log() throws IOException {
    return RunLog.read(folder.resolve("peers-run.json"));
  }

  /**
   * Adds measurements of a row to the files, in the place of those from another machine; says them in words.
   *
   * @param refused columns that lose their older numbers, since they have none now
   */
  String add(Row row, List<Measurement> newer, Set<String> refused, RunLog log) throws IOException {
    List<String> rows = Rows.all().stream().map(Row::name).toList();
    List<String> columns = ColumnSpec.all().stream().map(ColumnSpec::column).toList();
    Results older = Results.read(folder.resolve("peers.json")).without(row.name(), refused);
    boolean moved = log.machine(row.name(), Machine.describe());
    Results results = (moved ? older.without(row.name()) : older).with(newer, rows, columns);
    results.write(folder.resolve("peers.json"));
    log.keepRunsOf(results);
    log.write(folder.resolve("peers-run.json"));
    StringBuilder text = new StringBuilder();
    for (Measurement one : newer) {
      text.append(String.format(Locale.ROOT, "%-22s %-26s %d  %,10.0f images/s, spread %.1f %%%s%n",
          one.row(), one.column(), one.threads(), one.images_per_second(), 100 * one.spread(),
          one.fork_spread() == null ? "" : String.format(Locale.ROOT, ", of forks %.1f %%", 100 * one.fork_spread())));
    }
    return text.toString();
  }

  /** Writes the table and the plot of everything measured so far. */
  void report(RunLog log) throws IOException {
    Results results = Results.read(folder.resolve("peers.json"));
    Files.writeString(folder.resolve("peers.md"), new Report(results, log).text());
    Plot.write(results, folder.resolve("peers.png"));
  }
}
