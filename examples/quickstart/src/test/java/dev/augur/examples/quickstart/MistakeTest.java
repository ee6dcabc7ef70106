package dev.augur.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MistakeTest {
  @Test
  void theCompilerNamesEveryMistakeWithTheCaretOnIt() {
    String output = Mistake.compilerOutput();

    assertThat(output)
        .contains("Wrong.java:4: error: [ProbabilityRange]")
        .contains("Wrong.java:5: error: [OutOfRange]")
        .contains("[CropTooLarge]")
        .contains("Wrong.java:7: error: [ReversedBounds]")
        .contains("[ChannelCount]")
        .contains("[PixelRangeNeeded]")
        .contains("@Rotate(degrees = 400)\n                  ^")
        .doesNotContain("warning");
  }
}
