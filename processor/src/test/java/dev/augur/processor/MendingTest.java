package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong numbers of any kind never keep the pipeline as a whole from being judged, nor make the processor fail. */
class MendingTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "@Rotate(degrees = {}) @Resize",
    "@Rotate(degrees = {3, 2, 1}) @Resize",
    "@Rotate(degrees = {20, -20}) @Resize",
    "@Rotate(degrees = 0.0 / 0) @Resize",
    "@Rotate(degrees = {-900, 900}) @Resize",
    "@Rotate(degrees = -5) @Resize",
    "@Rotate(degrees = 5, p = 7) @Resize",
    "@Posterize(bits = {2.2, 2.4}) @Resize",
    "@ColorJitter(brightness = 12) @Resize",
    "@Rotate(degrees = 5, fill = {1, 2}) @Resize",
    "@Rotate(degrees = 5, fill = -3) @Resize",
    "@CoarseDropout(fill = {}) @Resize",
    "@Normalize(mean = {}) @Resize",
    "@Normalize(std = {0, 0, 0}) @Resize",
  })
  void theWholeIsJudgedAllTheSame(String stack) {
    // 64x64 leave the pipeline, 32x32 are declared: only a rule of the whole pipeline can say so.
    String sized = stack.replace("@Resize", "@Resize(height = 64, width = 64)");
    Javac.Outcome outcome = Javac.compile(
        "import dev.augur.annotation.*;\n@Pipeline(height = 32, width = 32)\n" + sized + "\ninterface Train {}");
    assertThat(outcome.errors()).hasSize(2);
    assertThat(outcome.errors().get(0)).startsWith("3:");
    assertThat(outcome.errors().get(1)).startsWith("2:20 [OutputSizeDiffers]");
  }
}
