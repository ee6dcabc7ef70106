package dev.augur.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README tells what the committed rows show. */
class CommittedResultsTest {
  private static final Path ROOT = Path.of("..", "..");

  private final List<EpochRow> rows = read();

  @Test
  void everyRunHasTheSameSeedsAndEpochs() {
    Map<String, Long> places = new TreeMap<>(rows.stream()
        .collect(Collectors.groupingBy(row -> row.seed() + "," + row.epoch(), Collectors.counting())));
    assertThat(rows.stream().map(EpochRow::seed).distinct().count()).isGreaterThanOrEqualTo(5);
    assertThat(places.values()).containsOnly(3L);
    assertThat(rows.stream().collect(Collectors.groupingBy(EpochRow::run, Collectors.counting())).values())
        .containsOnly((long) places.size());
  }

  @Test
  void theReadmeHasTheirTableAndGains() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String table = readme.substring(readme.indexOf("<!-- training:begin -->\n") + "<!-- training:begin -->\n".length(),
        readme.indexOf("<!-- training:end -->"));

    assertThat(table).isEqualTo(markdown(Summary.lastEpoch(rows)));
    assertThat(readme.replaceAll("\\s+", " ")).contains(Summary.gain(rows, Run.AUGMENTED))
        .contains(Summary.gain(rows, Run.TOO_STRONG));
  }

  @Test
  void theReadmesShareOfWaitingIsMeasured() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<List<String>> feeds = Summary.feeds(Csv.readFeed(ROOT.resolve("docs/training/feed.csv")));
    assertThat(feeds.stream().skip(1)).hasSize(6).allSatisfy(feed -> assertThat(readme).contains(feed.getLast()));
  }

  private static String markdown(List<List<String>> table) {
    Stream<String> head = Stream.of(line(table.getFirst()),
        "|---" + "|---:".repeat(table.getFirst().size() - 1) + "|\n");
    return Stream.concat(head, table.stream().skip(1).map(CommittedResultsTest::line)).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static List<EpochRow> read() {
    try {
      return Csv.readAccuracy(ROOT.resolve("docs/training/accuracy.csv"));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
