package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.augur.processor.model.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pixel operation against its formula, written once more in double precision. */
class PixelOperationsTest {
  private static final int PIXELS = 400;

  /** What an operation means: a pixel's colours in 0 to 1 become others, given the drawn numbers. */
  interface Formula {
    double[] apply(double[] colours, Map<String, Double> drawn);
  }

  /**
   * One use of an operation.
   *
   * @param onGrey whether it also works on grey images
   * @param tolerance in units of the maximum
   */
  record Use(String name, Map<String, Object> written, boolean onGrey, double tolerance, Formula formula) {
    @Override
    public String toString() {
      return name + written;
    }
  }

  private static final double MEAN_GREY = 0.4;

  static Stream<Use> uses() {
    return Stream.of(
        new Use("Brightness", Map.of("factor", List.of(0.0, 3.0)), true, 4e-7, each((x, d) -> x * d.get("factor"))),
        new Use("Contrast", Map.of("factor", List.of(0.0, 3.0)), true, 1e-6,
            each((x, d) -> MEAN_GREY + d.get("factor") * (x - MEAN_GREY))),
        new Use("Contrast", Map.of("factor", List.of(0.0, 3.0), "pivot", "FIXED", "pivotAt", 0.3), true, 1e-6,
            each((x, d) -> 0.3 + d.get("factor") * (x - 0.3))),
        new Use("Gamma", Map.of("gamma", List.of(0.1, 10.0)), true, 1e-6, each((x, d) -> Math.pow(x, d.get("gamma")))),
        new Use("Saturation", Map.of("factor", List.of(0.0, 4.0)), false, 2e-6,
            (x, d) -> Colours.saturated(x, d.get("factor"))),
        new Use("Hue", Map.of("turns", 0.5), false, 2e-6, (x, d) -> Colours.turned(x, d.get("turns"))),
        new Use("ColorJitter", Map.of("brightness", 0.9, "contrast", 0.9, "saturation", 0.9, "hue", 0.5), false, 2e-5,
            PixelOperationsTest::jittered),
        new Use("ColorJitter", Map.of("brightness", 0.5, "contrast", 0.0, "saturation", 0.0, "hue", 0.0), true, 4e-7,
            each((x, d) -> x * d.get("brightness"))),
        new Use("ToGray", Map.of(), false, 4e-7, (x, d) -> Colours.saturated(x, 0)),
        new Use("Invert", Map.of(), true, 1e-7, each((x, d) -> 1 - x)),
        new Use("Solarize", Map.of("threshold", List.of(0.0, 1.0)), true, 1e-7,
            each((x, d) -> x < d.get("threshold") ? x : 1 - x)),
        new Use("Posterize", Map.of("bits", List.of(1.0, 8.0)), true, 1e-7,
            each((x, d) -> {
              int cleared = 8 - d.get("bits").intValue();
              return (((int) Math.rint(x * 255) >> cleared) << cleared) / 255.0;
            })),
        new Use("ChannelShuffle", Map.of(), false, 0, PixelOperationsTest::shuffled),
        new Use("ChannelDropout", Map.of("channels", List.of(1.0, 2.0)), false, 0, PixelOperationsTest::blanked),
        new Use("ChannelShift", Map.of("shift", 1.0), true, 2e-7, PixelOperationsTest::shifted));
  }

  private interface One {
    double apply(double value, Map<String, Double> drawn);
  }

  private static Formula each(One one) {
    return (colours, drawn) -> Arrays.stream(colours).map(x -> one.apply(x, drawn)).toArray();
  }

  private static double[] jittered(double[] colours, Map<String, Double> drawn) {
    double contrast = drawn.get("contrast");
    double[] bright = clamped(each((x, d) -> x * d.get("brightness")).apply(colours, drawn));
    double[] contrasted = clamped(each((x, d) -> MEAN_GREY + contrast * (x - MEAN_GREY)).apply(bright, drawn));
    double[] saturated = clamped(Colours.saturated(contrasted, drawn.get("saturation")));
    return Colours.turned(saturated, drawn.get("hue"));
  }

  private static double[] shuffled(double[] colours, Map<String, Double> drawn) {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    return Arrays.stream(orders[drawn.get("order").intValue()]).mapToDouble(c -> colours[c]).toArray();
  }

  private static double[] blanked(double[] colours, Map<String, Double> drawn) {
    double[] shown = colours.clone();
    for (int i = 0; i < drawn.get("channels"); i++) {
      shown[(drawn.get("first").intValue() + i) % 3] = 0;
    }
    return shown;
  }

  private static double[] shifted(double[] colours, Map<String, Double> drawn) {
    return colours.length == 1
        ? new double[] {colours[0] + drawn.get("shift")}
        : new double[] {
          colours[0] + drawn.get("shiftRed"),
          colours[1] + drawn.get("shiftGreen"),
          colours[2] + drawn.get("shiftBlue")
        };
  }

  private static double[] clamped(double[] values) {
    return Arrays.stream(values).map(x -> Math.clamp(x, 0, 1)).toArray();
  }

  /** Noise is no function of the pixel and has its own test; Sharpen only clamps what a stencil made. */
  @Test
  void allButNoiseAndStencilsAreHere() {
    assertThat(uses().map(Use::name).distinct()).containsExactlyInAnyOrderElementsOf(NeutralityTest.pixelOperations()
        .filter(name -> !Set.of("GaussNoise", "Sharpen").contains(name))
        .toList());
  }

  @ParameterizedTest
  @MethodSource("uses")
  void agreesWithItsFormula(Use use) {
    for (int channels : use.onGrey() ? List.of(1, 3, 4) : List.of(3, 4)) {
      for (double maximum : List.of(1.0, 255.0, 65535.0, 0.7)) {
        compare(use, LoweredOperation.settings(channels, maximum));
      }
    }
  }

  private static void compare(Use use, Settings settings) {
    double maximum = (float) settings.source().maximum();
    int channels = settings.source().channels();
    SplittableRandom random = new SplittableRandom(3);
    LoweredOperation lowered = LoweredOperation.of(use.name(), settings, use.written());
    for (int i = 0; i < PIXELS; i++) {
      Map<String, Double> drawn = lowered.draw(random, 32, 40);
      float[] pixel = Colours.pixel(random, channels, (float) maximum);
      float[] actual = lowered.acted(pixel, drawn, MEAN_GREY * settings.source().maximum());
      double[] colours = new double[settings.colours()];
      Arrays.setAll(colours, c -> pixel[c] / maximum);
      double[] expected = clamped(use.formula().apply(colours, drawn));
      for (int c = 0; c < colours.length; c++) {
        assertThat(actual[c])
            .as("channel %s of %s with %s and maximum %s", c, Arrays.toString(pixel), drawn, maximum)
            .isBetween(0f, (float) maximum);
        assertThat(actual[c] / maximum)
            .as("channel %s of %s with %s and maximum %s", c, Arrays.toString(pixel), drawn, maximum)
            .isCloseTo(expected[c], within(use.tolerance()));
      }
      if (channels == 4) {
        assertThat(actual[3]).isEqualTo(pixel[3]);
      }
    }
  }
}
