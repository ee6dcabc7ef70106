package dev.augur.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.examples.peers.row.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says. */
class ReportTest {
  private final Results results = new Results(List.of(
      new Measurement("affine", "augur", 1, 4000, 0.01), new Measurement("affine", "javacv", 1, 5000, 0.02),
      new Measurement("affine", "augur", 2, 7800, 0.01), new Measurement("op-Rotate", "augur", 1, 6000, 0.012),
      new Measurement("op-Rotate", "albumentations", 1, 2000, 0.05)));

  @TempDir
  Path folder;

  @Test
  void showsTablesGoalsAndWhatIsLost() {
    RunLog log = new RunLog();
    log.machine("affine", Map.of("vectors", "256 bits"));
    log.missing("affine", "keras", "no shear of this kind");
    log.difference("affine", "javacv", 0.21, 1, "", List.of("Affine.shearX"));
    String text = new Report(results, log).text();
    assertThat(text)
        .contains("| augur |  |  |  | 4,000 (1 %) |  |  |  |")
        .contains("## 2 threads, each through its own loader")
        .contains("| Rotate | 6,000 (1 %) | 2,000 (5 %) | 3.00 |")
        .contains("- affine, javacv, 1 thread: 1.25 times Augur")
        .contains("| affine, nanoseconds per pixel | at most 1.8 ns with vectors of 256 bits | 4.98 | not reached | the")
        .contains("- keras: no shear of this kind (affine)")
        .contains("- affine: javacv 0.21 (1, without Affine.shearX)")
        .contains("| affine on 2 threads: share of linear | 0.95 of it | 0.98 | reached |  |");
  }

  @Test
  void numbersOfAnotherMachineAreNamedAndNeverStandBesideOlderOnes() throws Exception {
    ReportFiles files = new ReportFiles(folder);
    results.write(folder.resolve("peers.json"));
    RunLog log = new RunLog();
    log.machine("affine", Map.of("processor", "fast"));
    log.machine("op-Rotate", Map.of("processor", "slow"));
    files.report(log);
    assertThat(folder.resolve("peers.md")).content().contains("- processor: fast", "- but of op-Rotate: slow");

    files.add(Rows.of("op-Rotate"), List.of(new Measurement("op-Rotate", "augur", 1, 6500, 0.01)), Set.of(), log);
    Results after = Results.read(folder.resolve("peers.json"));
    assertThat(after.speed("op-Rotate", "albumentations", 1)).isEmpty();
    assertThat(after.speed("affine", "javacv", 1)).hasValue(5000);

    files.add(Rows.of("op-Rotate"), List.of(new Measurement("op-Rotate", "javacv", 1, 3000, 0.01)), Set.of(), log);
    assertThat(Results.read(folder.resolve("peers.json")).speed("op-Rotate", "augur", 1)).hasValue(6500);
  }

  @Test
  void columnsThatFailTheirCheckLoseTheirOldNumber() throws Exception {
    ReportFiles files = new ReportFiles(folder);
    RunLog log = new RunLog();
    log.machine("affine", Machine.describe());
    results.write(folder.resolve("peers.json"));
    files.add(Rows.of("affine"), List.of(new Measurement("affine", "augur", 1, 4100, 0.01)), Set.of("javacv"), log);
    Results after = Results.read(folder.resolve("peers.json"));
    assertThat(after.speed("affine", "javacv", 1)).isEmpty();
    assertThat(after.speed("affine", "augur", 2)).hasValue(7800);
  }

  @Test
  void numbersOfAnotherRunAreNamedAndTheirRatiosMarked() throws Exception {
    RunLog log = new RunLog();
    String first = log.run(new RunFacts("2026-01-01T00:00:00Z", "abc dirty", List.of("--rows=op-*"), 3, 5, 0.6));
    String second = log.run(new RunFacts("2026-01-02T00:00:00Z", null, List.of(), 1, 3, 0.6));
    log.run(new RunFacts("2025-01-02T00:00:00Z", null, List.of(), 1, 3, 0.6));
    Results some = new Results(List.of(new Measurement("op-Rotate", "augur", 1, 6000, 0.012, 0.03, second),
        new Measurement("op-Rotate", "albumentations", 1, 2000, 0.05, null, first),
        new Measurement("op-Rotate", "javacv", 1, 7000, 0.05, null, first)));
    log.missing("op-Rotate", "javacv", "no environment now");
    log.keepRunsOf(some);
    log.write(folder.resolve("run.json"));
    assertThat(new Report(some, RunLog.read(folder.resolve("run.json"))).text())
        .contains("- run of 2026-01-01T00:00:00Z, commit abc dirty, arguments --rows=op-*; 3 forks of 5 rounds of 0.6 s")
        .contains("- but of op-Rotate (augur): run of 2026-01-02T00:00:00Z, code unknown, no arguments; 1 fork of")
        .contains("| Rotate | 6,000 (1 %, 3 %) | 7,000 (5 %) | 2,000 (5 %) | 3.00 † |")
        .contains("- op-Rotate, javacv, 1 thread: 1.17 times Augur †")
        .doesNotContain("no environment now");
    assertThat(folder.resolve("run.json")).content().doesNotContain("2025-01-02");
    assertThat(new Report(results, new RunLog()).text()).contains("- a run that was not recorded")
        .doesNotContain("†");
  }

  @Test
  void keepsTheLogBetweenRuns() throws Exception {
    RunLog log = new RunLog();
    log.versions("javacv", "OpenCV 1");
    log.missing("affine", "keras", "none");
    log.missing("affine", "imgaug", "none");
    log.present("affine", "imgaug");
    log.write(folder.resolve("run.json"));
    RunLog read = RunLog.read(folder.resolve("run.json"));
    assertThat(read.versions()).containsEntry("javacv", "OpenCV 1");
    assertThat(read.missing().get("affine")).containsOnlyKeys("keras");
  }

  @Test
  void drawsThePlot() throws Exception {
    Plot.write(results, folder.resolve("peers.png"));
    assertThat(ImageIO.read(folder.resolve("peers.png").toFile()).getWidth()).isEqualTo(1400);
  }
}
