package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results as tables of text, one line for each epoch or feed. */
final class Csv {
  private static final String ACCURACY = "run,seed,epoch,running,train,validation,test";
  private static final String FEED = "network,feed,steps,images_per_second,waited";

  private Csv() {}

  static void writeAccuracy(List<EpochRow> rows, Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(ACCURACY));
    for (EpochRow row : rows) {
      lines.add(String.format(Locale.ROOT, "%s,%d,%d,%.5f,%.5f,%.5f,%.5f", row.run().label(), row.seed(), row.epoch(),
          row.running(), row.train(), row.validation(), row.test()));
    }
    Files.write(file, lines);
  }

  /** What {@link #writeAccuracy} wrote. */
  static List<EpochRow> readAccuracy(Path file) throws IOException {
    List<EpochRow> rows = new ArrayList<>();
    for (String[] cells : cells(file, ACCURACY)) {
      rows.add(new EpochRow(Run.of(cells[0]), Long.parseLong(cells[1]), Integer.parseInt(cells[2]),
          Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), Double.parseDouble(cells[5]),
          Double.parseDouble(cells[6])));
    }
    return rows;
  }

  static void writeFeed(List<FeedRow> rows, Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FEED));
    for (FeedRow row : rows) {
      lines.add(String.format(Locale.ROOT, "%s,%s,%d,%.0f,%.5f", row.network(), row.feed(), row.steps(),
          row.imagesPerSecond(), row.waited()));
    }
    Files.write(file, lines);
  }

  /** What {@link #writeFeed} wrote. */
  static List<FeedRow> readFeed(Path file) throws IOException {
    List<FeedRow> rows = new ArrayList<>();
    for (String[] cells : cells(file, FEED)) {
      rows.add(new FeedRow(cells[0], cells[1], Long.parseLong(cells[2]), Double.parseDouble(cells[3]),
          Double.parseDouble(cells[4])));
    }
    return rows;
  }

  private static List<String[]> cells(Path file, String header) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int columns = header.split(",").length;
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      throw new IOException(file + " does not start with the line " + header);
    }
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      if (cells.length != columns) {
        throw new IOException(file + " has a line without " + columns + " cells: " + line);
      }
      rows.add(cells);
    }
    return rows;
  }
}
