package dev.augur.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README tells what the committed rows show. */
class CommittedResultsTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path RESULTS = ROOT.resolve("docs/training");

  private final List<EpochRow> rows = read("accuracy.csv");

  @ParameterizedTest
  @ValueSource(strings = {"accuracy.csv", "full.csv"})
  void everyRunHasTheSameSeedsAndEpochs(String file) {
    List<EpochRow> rows = read(file);
    Map<String, Long> places = new TreeMap<>(rows.stream()
        .collect(Collectors.groupingBy(row -> row.seed() + "," + row.epoch(), Collectors.counting())));
    assertThat(rows.stream().map(EpochRow::seed).distinct().count()).isGreaterThanOrEqualTo(5);
    assertThat(places.values()).containsOnly(3L);
    assertThat(rows.stream().collect(Collectors.groupingBy(EpochRow::run, Collectors.counting())).values())
        .containsOnly((long) places.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"accuracy.csv", "full.csv"})
  void augmentationHelpsAndTooMuchOfItHurts(String file) {
    List<EpochRow> rows = read(file);
    int last = rows.stream().mapToInt(EpochRow::epoch).max().orElseThrow();
    Map<Run, List<EpochRow>> ends = rows.stream().filter(row -> row.epoch() == last)
        .sorted(Comparator.comparingLong(EpochRow::seed)).collect(Collectors.groupingBy(EpochRow::run));
    for (int seed = 0; seed < ends.get(Run.PLAIN).size(); seed++) {
      EpochRow plain = ends.get(Run.PLAIN).get(seed);
      EpochRow augmented = ends.get(Run.AUGMENTED).get(seed);
      assertThat(augmented.seed()).isEqualTo(plain.seed());
      assertThat(augmented.gap()).isLessThan(plain.gap());
      assertThat(augmented.test()).isGreaterThan(plain.test());
      assertThat(ends.get(Run.TOO_STRONG).get(seed).test()).isLessThan(plain.test());
    }
  }

  @Test
  void thePageShowsTheseRows(@TempDir Path folder) throws IOException {
    Report report = new Report(folder);
    report.accuracy(rows);
    report.feed(Csv.readFeed(RESULTS.resolve("feed.csv")));
    report.write(DataSets.subset(1000).name());
    assertThat(withoutPicture(folder)).isEqualTo(withoutPicture(RESULTS));
    assertThat(folder.resolve("accuracy.csv")).hasSameTextualContentAs(RESULTS.resolve("accuracy.csv"));
    byte[] picture = Files.readAllBytes(RESULTS.resolve("accuracy.png"));
    assertThat(Files.readString(RESULTS.resolve("accuracy.html")))
        .contains(Base64.getEncoder().encodeToString(picture));
  }

  /** The page's text; the picture's fonts are the machine's. */
  private static String withoutPicture(Path folder) throws IOException {
    return Files.readString(folder.resolve("accuracy.html")).replaceAll("base64,[^\"]*", "");
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
  void theReadmeTellsWhatTheFullRunGave() throws IOException {
    List<EpochRow> full = read("full.csv");
    List<List<String>> ends = Summary.lastEpoch(full);
    assertThat(ends.get(1).getFirst()).isEqualTo("plain");
    assertThat(ends.get(2).getFirst()).isEqualTo("augmented");
    assertThat(Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", " "))
        .contains("from " + ends.get(1).getLast() + " to " + ends.get(2).getLast() + " points")
        .contains(Summary.gain(full, Run.AUGMENTED));
  }

  @Test
  void theReadmesShareOfWaitingIsMeasured() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<List<String>> feeds = Summary.feeds(Csv.readFeed(RESULTS.resolve("feed.csv")));
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

  private static List<EpochRow> read(String file) {
    try {
      return Csv.readAccuracy(RESULTS.resolve(file));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
