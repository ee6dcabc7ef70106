package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.TestPixels;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that is only stretched along its axes has the same bits by lines and by pairs. */
class StretchedRowsTest {
  private static final int TRIALS = 600;

  /** All that compose with whatever comes before. */
  private static final Border[] BORDERS = {Border.CONSTANT, Border.NEAREST, Border.REFLECT, Border.REFLECT_101};

  private final Random random = new Random(31);

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void linesHaveTheBitsOfPairs(int channels) {
    int byLines = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Border border = BORDERS[random.nextInt(BORDERS.length)];
      float[] fill = new float[channels];
      Warp warp = new Warp(channels, Interpolation.BILINEAR, border, fill);
      int height = 1 + random.nextInt(90);
      int width = 1 + random.nextInt(90);
      Image image = new TestPixels(random, height, width, channels).image();
      warp.begin(height, width);
      move(warp);
      warp.steps().resize(1 + random.nextInt(70), 1 + random.nextInt(70), false);
      move(warp);
      warp.open(image, false);
      double[][][] pairs = WarpRows.render(warp, channels, fill);
      warp.open(image, true);
      byLines += warp.load(0) == Warp.LINES ? 1 : 0;
      assertThat(WarpRows.render(warp, channels, fill))
          .as("trial %s, %s, %sx%s to %sx%s", trial, border, height, width, warp.height(), warp.width())
          .isDeepEqualTo(pairs);
    }
    assertThat(byLines).as("trials by lines").isBetween(TRIALS / 2, TRIALS - 1);
  }

  @ParameterizedTest
  @CsvSource({"300, 224", "120, 224", "300, 300", "500, 224", "700, 224"})
  void resizesGoByLines(int from, int to) {
    assertThat(kind(from, to, 3)).isEqualTo(Warp.LINES);
  }

  @Test
  void neighboursFarApartAndAlphaGoByPairs() {
    assertThat(kind(3000, 224, 3)).isEqualTo(Warp.PAIRS);
    assertThat(kind(300, 224, 4)).isEqualTo(Warp.PAIRS);
  }

  /** The kind of rows of a square resized to a width and a height one larger. */
  private int kind(int from, int to, int channels) {
    Warp warp = new Warp(channels, Interpolation.BILINEAR, Border.CONSTANT, new float[channels]);
    warp.begin(from, from);
    warp.steps().resize(to + 1, to, false);
    warp.open(new TestPixels(random, from, from, channels).image(), true);
    return warp.load(0);
  }

  private void move(Warp warp) {
    switch (random.nextInt(5)) {
      case 0 -> warp.steps().flipHorizontal();
      case 1 -> warp.steps().flipVertical();
      case 2 -> warp.steps().crop(warp.height() / 3, warp.width() / 4, (warp.height() + 1) / 2, (warp.width() + 1) / 2);
      case 3 -> warp.steps().pad(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
      default -> { }
    }
  }
}
