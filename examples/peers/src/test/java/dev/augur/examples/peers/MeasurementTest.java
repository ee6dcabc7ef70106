package dev.augur.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Medians, spreads, and the file that holds them. */
class MeasurementTest {
  private static final Measurement AUGUR = new Measurement("affine", "augur", 1, 4000, 0.01);
  private static final Measurement RIVAL = new Measurement("affine", "albumentations", 1, 1000, 0.02);

  @TempDir
  Path folder;

  @Test
  void takesTheMiddleAndWhatLiesBetweenTheEnds() {
    Measurement odd = one(120, 80, 100);
    assertThat(odd.images_per_second()).isEqualTo(100);
    assertThat(odd.spread()).isEqualTo(0.4);
    Measurement even = one(4, 1, 3, 2);
    assertThat(even.images_per_second()).isEqualTo(2.5);
    assertThat(even.spread()).isEqualTo(1.2);
    assertThat(even.fork_spread()).isNull();
  }

  @Test
  void tellsTheSpreadOverForksFromThatOverRounds() {
    Measurement forks = Measurement.of("affine", "augur", 1,
        List.of(new double[] {100, 90, 130}, new double[] {110, 60, 120}), "now");
    assertThat(forks.images_per_second()).isEqualTo(105);
    assertThat(forks.spread()).isEqualTo(0.6667);
    assertThat(forks.fork_spread()).isEqualTo(0.0952);
    assertThat(forks.run()).isEqualTo("now");
  }

  private static Measurement one(double... rounds) {
    return Measurement.of("affine", "augur", 1, List.of(rounds), null);
  }

  @Test
  void collectsRoundsByColumnThreadsAndFork() {
    Samples samples = new Samples("affine");
    samples.add("augur", 1, 0, 10);
    samples.add("augur", 2, 0, 19);
    samples.add("augur", 1, 0, 12);
    samples.add("augur", 1, 1, 14);
    samples.add("keras", 1, 0, 2);
    samples.refuse("keras");
    assertThat(samples.measurements("now")).containsExactly(
        Measurement.of("affine", "augur", 1, List.of(new double[] {10, 12}, new double[] {14}), "now"),
        Measurement.of("affine", "augur", 2, List.of(new double[] {19}), "now"));
    assertThat(samples.refused()).containsExactly("keras");
  }

  @Test
  void knowsWhichRunsARatioMixes() {
    Results results = new Results(List.of(RIVAL, new Measurement("affine", "augur", 1, 4000, 0, null, "later")));
    assertThat(results.mixed("affine", Set.of("augur", "albumentations"), Set.of(1))).isTrue();
    assertThat(results.mixed("affine", Set.of("augur"), Set.of(1))).isFalse();
    assertThat(results.mixed("affine", Set.of("augur", "albumentations"), Set.of(2))).isFalse();
    assertThat(new Results(List.of(RIVAL, AUGUR)).mixed("affine", Set.of("augur", "albumentations"), Set.of(1)))
        .isFalse();
  }

  @Test
  void partsOfARunAddUp() {
    Results first = new Results(List.of(RIVAL, AUGUR));
    Measurement again = new Measurement("affine", "augur", 1, 5000, 0.03);
    Measurement other = new Measurement("cifar", "augur", 1, 9000, 0.03);
    Results both = first.with(List.of(other, again), List.of("cifar", "affine"), List.of("augur", "albumentations"));
    assertThat(both.measurements()).containsExactly(other, again, RIVAL);
  }

  @Test
  void writesAListOfObjects() throws Exception {
    Path file = folder.resolve("new").resolve("peers.json");
    Measurement now = new Measurement("affine", "keras", 1, 50, 0.03, 0.01, "2026-01-01T00:00:00Z");
    Results results = new Results(List.of(AUGUR, RIVAL, now));
    results.write(file);
    assertThat(Files.readString(file)).isEqualTo("""
        [
         {"row":"affine","column":"augur","threads":1,"images_per_second":4000.0,"spread":0.01},
         {"row":"affine","column":"albumentations","threads":1,"images_per_second":1000.0,"spread":0.02},
         {"row":"affine","column":"keras","threads":1,"images_per_second":50.0,"spread":0.03,"fork_spread":0.01,\
        "run":"2026-01-01T00:00:00Z"}
        ]
        """);
    assertThat(Results.read(file)).isEqualTo(results);
    assertThat(Results.read(folder.resolve("absent.json")).measurements()).isEmpty();
  }
}
