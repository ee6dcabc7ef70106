package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the results, in one folder; parts that are measured anew replace those of earlier calls. */
final class Report {
  private static final String CAPTION = "Means over the seeds; shaded from the least to the most.";

  private final Path folder;

  Report(Path folder) {
    this.folder = folder;
  }

  /** Writes {@code accuracy.csv}. */
  void accuracy(List<EpochRow> rows) throws IOException {
    Csv.writeAccuracy(rows, folder.resolve("accuracy.csv"));
  }

  /** Writes {@code feed.csv}. */
  void feed(List<FeedRow> rows) throws IOException {
    Csv.writeFeed(rows, folder.resolve("feed.csv"));
  }

  /**
   * Writes the picture and the page of all that is there.
   *
   * @param data what was trained with
   * @return the same in words
   */
  String write(String data) throws IOException {
    StringBuilder words = new StringBuilder();
    Page page = new Page().text("Data: " + data + ".");
    Path accuracy = folder.resolve("accuracy.csv");
    Path feed = folder.resolve("feed.csv");
    List<EpochRow> rows = Files.exists(accuracy) ? Csv.readAccuracy(accuracy) : List.of();
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
    if (Files.exists(feed)) {
      List<List<String>> feeds = Summary.feeds(Csv.readFeed(feed));
      page.table("How the trainer was fed: medians of rounds", feeds);
      words.append(Summary.text(feeds)).append('\n');
    }
    if (!rows.isEmpty()) {
      page.table("After every epoch: means over the seeds, percent", Summary.epochs(rows));
    }
    page.write(folder.resolve("accuracy.html"));
    return words.append("files: ").append(folder.toAbsolutePath().normalize()).toString();
  }
}
