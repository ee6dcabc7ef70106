package dev.augur.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The README tells what the committed results show. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  private final Results results;
  private final String readme;

  ReadmeTest() throws IOException {
    results = Results.read(ROOT.resolve("docs/benchmarks/peers.json"));
    readme = Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", " ");
  }

  @Test
  void speedsAndRatiosAreThoseOfTheResults() {
    assertThat(readme).contains(
        "the ImageNet-like pipeline makes %s images/s, %s times Albumentations and %s times OpenCV by hand".formatted(
            speed("imagenet"), times("imagenet", "albumentations"), times("imagenet", "opencv-python")),
        "the CIFAR-like one %s, %s and %s times".formatted(
            speed("cifar"), times("cifar", "albumentations"), times("cifar", "opencv-python")),
        "become batches at %s/s, %s times Albumentations".formatted(
            speed("jpeg-folder"), times("jpeg-folder", "albumentations")));
  }

  private String speed(String row) {
    return String.format(Locale.ROOT, "%,.0f", results.speed(row, "augur", 1).orElseThrow());
  }

  private String times(String row, String rival) {
    double times = results.ratio(row, "augur", rival, 1).orElseThrow();
    return String.format(Locale.ROOT, times < 10 ? "%.1f" : "%.0f", times);
  }
}
