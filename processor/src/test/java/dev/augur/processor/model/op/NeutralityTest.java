package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Settings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A missed coin, and a drawn number that changes nothing, leave every pixel bit-exact. */
class NeutralityTest {
  private static final List<String> NEUTRAL = List.of(
      "Brightness", "Contrast", "Saturation", "ToGray", "Invert", "Solarize", "ChannelShuffle", "ChannelShift",
      "Sharpen");
  private static final List<String> SKIPPED = List.of("Gamma", "Hue", "Posterize", "GaussNoise");

  static Stream<String> pixelOperations() {
    return Stream.concat(Stream.concat(NEUTRAL.stream(), SKIPPED.stream()), Stream.of("ColorJitter"));
  }

  @ParameterizedTest
  @MethodSource("pixelOperations")
  void sparedPixelsKeepTheirBits(String name) {
    for (int channels : List.of(3, 4)) {
      for (double maximum : List.of(1.0, 255.0, 0.7)) {
        Lowered lowered = Lowered.of(name, Lowered.settings(channels, maximum), Map.of());
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 300; i++) {
          float[] pixel = Colours.pixel(random, channels, (float) maximum);
          assertSameBits(lowered.spared(pixel), pixel);
        }
      }
    }
  }

  @Test
  void onlyMathsThatCannotBeNeutralIsSkipped() {
    for (String name : NEUTRAL) {
      assertThat(pointwise(name)).as(name).allMatch(Kernel.Pointwise::neutral);
    }
    for (String name : SKIPPED) {
      assertThat(pointwise(name)).as(name).noneMatch(Kernel.Pointwise::neutral);
    }
  }

  private static List<Kernel.Pointwise> pointwise(String name) {
    return Lowered.of(name, Lowered.settings(3, 255), Map.of()).kernels().stream()
        .filter(Kernel.Pointwise.class::isInstance)
        .map(Kernel.Pointwise.class::cast)
        .toList();
  }

  static Stream<Arguments> neutralNumbers() {
    return Stream.of(
        Arguments.of("Brightness", Map.of("factor", 1.0)),
        Arguments.of("Contrast", Map.of("factor", 1.0)),
        Arguments.of("Saturation", Map.of("factor", 1.0)),
        Arguments.of("ChannelShift", Map.of("shift", 0.0)),
        Arguments.of("GaussNoise", Map.of("sigma", 0.0)),
        Arguments.of("ColorJitter", Map.of("brightness", 0.0, "contrast", 0.0, "saturation", 0.0, "hue", 0.0)));
  }

  @ParameterizedTest
  @MethodSource("neutralNumbers")
  void neutralNumbersKeepBits(String name, Map<String, Object> written) {
    Settings settings = Lowered.settings(4, 255);
    Lowered lowered = Lowered.of(name, settings, written);
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 300; i++) {
      float[] pixel = Colours.pixel(random, 4, 255);
      assertSameBits(lowered.acted(pixel, lowered.draw(random, 32, 40), 97.3), pixel);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 255, 65535, 0.7, 3})
  void gammaKeepsBlackAndWhite(double maximum) {
    Lowered lowered = Lowered.of("Gamma", Lowered.settings(3, maximum), Map.of("gamma", List.of(0.1, 10.0)));
    SplittableRandom random = new SplittableRandom(8);
    float white = (float) maximum;
    for (int i = 0; i < 300; i++) {
      float[] pixel = {0, white, Float.MIN_VALUE * (i % 2)};
      assertSameBits(lowered.acted(pixel, lowered.draw(random, 32, 40), 0), new float[] {0, white, 0});
    }
  }

  @Test
  void hueKeepsGreyWhateverTheTurn() {
    Lowered lowered = Lowered.of("Hue", Lowered.settings(3, 255), Map.of("turns", 0.5));
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 1000; i++) {
      float grey = i < 256 ? i : random.nextFloat() * 255;
      float[] pixel = {grey, grey, grey};
      assertSameBits(lowered.acted(pixel, lowered.draw(random, 32, 40), 0), pixel);
    }
  }

  @Test
  void fullTurnsOfPrimariesAreExact() {
    Lowered lowered = Lowered.of("Hue", Lowered.settings(3, 255), Map.of());
    Map<String, Double> half = new HashMap<>(Map.of("turns", 0.5));
    assertSameBits(lowered.acted(new float[] {255, 0, 0}, half, 0), new float[] {0, 255, 255});
    assertSameBits(lowered.acted(new float[] {0, 255, 0}, half, 0), new float[] {255, 0, 255});
    assertSameBits(lowered.acted(new float[] {255, 255, 0}, half, 0), new float[] {0, 0, 255});
  }

  private static void assertSameBits(float[] actual, float[] expected) {
    for (int c = 0; c < expected.length; c++) {
      assertThat(Float.floatToRawIntBits(actual[c]))
          .as("channel %s of %s became %s", c, Arrays.toString(expected), actual[c])
          .isEqualTo(Float.floatToRawIntBits(expected[c]));
    }
  }
}
