package dev.augur.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Measurement odd = Measurement.of("affine", "augur", 1, new double[] {120, 80, 100});
    assertThat(odd.images_per_second()).isEqualTo(100);
    assertThat(odd.spread()).isEqualTo(0.4);
    Measurement even = Measurement.of("affine", "augur", 1, new double[] {4, 1, 3, 2});
    assertThat(even.images_per_second()).isEqualTo(2.5);
    assertThat(even.spread()).isEqualTo(1.2);
  }

  @Test
  void collectsRoundsByRowColumnAndThreads() {
    Samples samples = new Samples();
    samples.add("affine", "augur", 1, 10);
    samples.add("affine", "augur", 2, 19);
    samples.add("affine", "augur", 1, 12);
    assertThat(samples.measurements()).containsExactly(
        Measurement.of("affine", "augur", 1, new double[] {10, 12}),
        Measurement.of("affine", "augur", 2, new double[] {19}));
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
    Results results = new Results(List.of(AUGUR, RIVAL));
    results.write(file);
    assertThat(Files.readString(file)).isEqualTo("""
        [
         {"row":"affine","column":"augur","threads":1,"images_per_second":4000.0,"spread":0.01},
         {"row":"affine","column":"albumentations","threads":1,"images_per_second":1000.0,"spread":0.02}
        ]
        """);
    assertThat(Results.read(file)).isEqualTo(results);
    assertThat(Results.read(folder.resolve("absent.json")).measurements()).isEmpty();
  }
}
