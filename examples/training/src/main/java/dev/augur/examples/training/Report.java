package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of the results, in one folder. Each part is written as soon as it is measured. */
final class Report {
  private static final String CAPTION = "Means over the seeds; shaded from the least to the most.";

  private final Path folder;
  private List<EpochRow> rows = List.of();
  private List<FeedRow> feeds = List.of();

  /** A report of nothing so far. */
  Report(Path folder) {
    this.folder = folder;
  }

  /** Writes {@code accuracy.csv}; the report shows its numbers, with its digits. */
  void accuracy(List<EpochRow> measured) throws IOException {
    Path file = folder.resolve("accuracy.csv");
    Csv.writeAccuracy(measured, file);
    rows = Csv.readAccuracy(file);
  }

  /** Writes {@code feed.csv}; the report shows its numbers, with its digits. */
  void feed(List<FeedRow> measured) throws IOException {
    Path file = folder.resolve("feed.csv");
    Csv.writeFeed(measured, file);
    feeds = Csv.readFeed(file);
  }

  /**
   * Writes the picture and the page of what was measured.
   *
   * @param data what was trained with
   * @return the same in words
   */
  String write(String data) throws IOException {
    StringBuilder words = new StringBuilder();
    Page page = new Page().text("Data: " + data + ".");
    if (!rows.isEmpty()) {
      Path picture = folder.resolve("accuracy.png");
      Plot.write(rows, picture);
      page.picture(picture, "accuracies and gaps, epoch after epoch").text(CAPTION)
          .table("After the last epoch: mean (least to most) over the seeds, percent", Summary.lastEpoch(rows))
          .text(Summary.gain(rows, Run.AUGMENTED)).text(Summary.gain(rows, Run.TOO_STRONG));
      words.append(Summary.text(Summary.epochs(rows))).append('\n').append(Summary.text(Summary.lastEpoch(rows)))
          .append('\n').append(Summary.gain(rows, Run.AUGMENTED)).append('\n')
          .append(Summary.gain(rows, Run.TOO_STRONG)).append("\n\n");
    }
    if (!feeds.isEmpty()) {
      page.table("How the trainer was fed: medians of rounds", Summary.feeds(feeds));
      words.append(Summary.text(Summary.feeds(feeds))).append('\n');
    }
    if (!rows.isEmpty()) {
      page.table("After every epoch: means over the seeds, percent", Summary.epochs(rows));
    }
    page.write(folder.resolve("accuracy.html"));
    return words.append("files: ").append(folder.toAbsolutePath().normalize()).toString();
  }
}
