package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Settings;
import dev.augur.processor.written.Meaning;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A missed coin, and a drawn number that changes nothing, leave every pixel bit-exact. */
class NeutralityTest {
  /** Maths that no coefficient makes neutral: images that the coin spares skip it. */
  private static final Set<String> SKIPPED = Set.of("Gamma", "Hue", "Posterize", "GaussNoise");
  /** Maths of both kinds. */
  private static final String MIXED = "ColorJitter";
  /** Maths that rounds, whatever its numbers. */
  private static final Set<String> ROUNDING = Set.of("Gamma", "Hue", "Posterize");
  private static final List<Double> NONE = List.of();

  /** Every operation of the catalogue that the coin may spare and that does maths on pixels. */
  static Stream<String> pixelOperations() {
    return OperationCatalog.bindings().stream()
        .map(Binding::name)
        .filter(name -> Annotations.of(name).members().stream()
            .anyMatch(member -> member.meaning() instanceof Meaning.Chance))
        .filter(name -> !pointwise(name).isEmpty());
  }

  private static List<Kernel.Pointwise> pointwise(String name) {
    return LoweredOperation.of(name, LoweredOperation.settings(3, 255), Annotations.needed(name)).kernels().stream()
        .filter(Kernel.Pointwise.class::isInstance)
        .map(Kernel.Pointwise.class::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pixelOperations")
  void sparedPixelsKeepTheirBits(String name) {
    for (int channels : List.of(3, 4)) {
      for (double maximum : List.of(1.0, 255.0, 0.7)) {
        LoweredOperation lowered = LoweredOperation.of(name, LoweredOperation.settings(channels, maximum), Map.of());
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
    assertThat(pixelOperations()).containsAll(SKIPPED).contains(MIXED);
    assertThat(pixelOperations().filter(name -> !name.equals(MIXED))).allSatisfy(name ->
        assertThat(pointwise(name)).as(name).allMatch(maths -> maths.neutral() != SKIPPED.contains(name)));
  }

  /** Operations whose drawn numbers all have a value at which they change nothing. */
  static Stream<String> neutralNumbers() {
    return pixelOperations()
        .filter(name -> !ROUNDING.contains(name))
        .filter(name -> !neutral(name).isEmpty() && !neutral(name).containsValue(NONE));
  }

  private static Map<String, Object> neutral(String name) {
    return Annotations.drawn(
        name, drawn -> Double.isNaN(drawn.neutral()) ? NONE : List.of(drawn.neutral(), drawn.neutral()));
  }

  @ParameterizedTest
  @MethodSource("neutralNumbers")
  void neutralNumbersKeepBits(String name) {
    Settings settings = LoweredOperation.settings(4, 255);
    LoweredOperation lowered = LoweredOperation.of(name, settings, neutral(name));
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 300; i++) {
      float[] pixel = Colours.pixel(random, 4, 255);
      assertSameBits(lowered.acted(pixel, lowered.draw(random, 32, 40), 97.3), pixel);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 255, 65535, 0.7, 3})
  void gammaKeepsBlackAndWhite(double maximum) {
    LoweredOperation lowered = LoweredOperation.of(
        "Gamma", LoweredOperation.settings(3, maximum), Map.of("gamma", List.of(0.1, 10.0)));
    SplittableRandom random = new SplittableRandom(8);
    float white = (float) maximum;
    for (int i = 0; i < 300; i++) {
      float[] pixel = {0, white, Float.MIN_VALUE * (i % 2)};
      assertSameBits(lowered.acted(pixel, lowered.draw(random, 32, 40), 0), new float[] {0, white, 0});
    }
  }

  @Test
  void hueKeepsGreyWhateverTheTurn() {
    LoweredOperation lowered = LoweredOperation.of("Hue", LoweredOperation.settings(3, 255), Map.of("turns", 0.5));
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 1000; i++) {
      float grey = i < 256 ? i : random.nextFloat() * 255;
      float[] pixel = {grey, grey, grey};
      assertSameBits(lowered.acted(pixel, lowered.draw(random, 32, 40), 0), pixel);
    }
  }

  @Test
  void fullTurnsOfPrimariesAreExact() {
    LoweredOperation lowered = LoweredOperation.of("Hue", LoweredOperation.settings(3, 255), Map.of());
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
