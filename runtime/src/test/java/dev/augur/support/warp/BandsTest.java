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

/** Short rows that are loaded several at a time have the bits of rows that are loaded one by one. */
class BandsTest {
  private static final int TRIALS = 400;
  private static final int[] WIDTHS = {16, 32, 48, 64, 96, 128, 240};

  private final Random random = new Random(15);

  @ParameterizedTest
  @CsvSource({"1, false", "3, false", "1, true", "3, true"})
  void bandsHaveTheBitsOfRows(int channels, boolean vector) {
    int rows = 0;
    int bands = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Border border = Border.values()[random.nextInt(Border.values().length)];
      float[] fill = new float[channels];
      fill[0] = random.nextInt(256);
      Warp warp = new Warp(channels, Interpolation.BILINEAR, border, fill);
      int width = WIDTHS[random.nextInt(WIDTHS.length)];
      int height = 1 + random.nextInt(70);
      Image image = new TestPixels(random, height, width, channels).image();
      warp.begin(height, width);
      move(warp, height, width);
      warp.open(image, vector);
      double[][][] one = WarpRows.render(warp, channels, fill);
      warp.open(image, vector);
      assertThat(WarpRows.renderBands(warp, channels, fill))
          .as("trial %s, %s, %sx%s", trial, border, height, width)
          .isDeepEqualTo(one);
      rows += warp.height();
      bands += calls(warp);
    }
    assertThat(bands).as("calls for %s rows", rows).isLessThan(vector ? rows * 3 / 4 : rows);
  }

  @Test
  void aRotatedPictureOf32x32TakesTwoBands() {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    warp.begin(32, 32);
    warp.steps().rotate(10);
    warp.open(new TestPixels(random, 32, 32, 3).image(), true);

    assertThat(calls(warp)).isEqualTo(2);
  }

  private static int calls(Warp warp) {
    int calls = 0;
    for (int y = 0; y < warp.height(); y += warp.loaded) {
      warp.loadBand(y);
      calls++;
    }
    return calls;
  }

  private void move(Warp warp, int height, int width) {
    if (random.nextBoolean()) {
      int all = 1 + random.nextInt(8);
      warp.steps().pad(all, all, all, all);
      warp.steps().crop(random.nextInt(2 * all + 1), random.nextInt(2 * all + 1), height, width);
    }
    if (random.nextBoolean()) {
      warp.steps().flipHorizontal();
    }
    switch (random.nextInt(10)) {
      case 0 -> warp.steps().rotate(random.nextDouble(-180, 180));
      case 1 -> warp.steps().affine(random.nextDouble(-15, 15), random.nextDouble(0.5, 3), random.nextDouble(0.5, 3),
          random.nextDouble(-9, 9), random.nextDouble(-9, 9), random.nextDouble(-20, 20), 0);
      case 2 -> warp.steps().translate(random.nextDouble(-5, 5), random.nextDouble(-5, 5));
      case 3 -> warp.steps().elastic(random.nextLong(), 3, 0.2);
      case 4 -> {
        warp.steps().rotate(random.nextDouble(-30, 30));
        warp.steps().scale(4, 4);
      }
      case 5 -> warp.steps().resize(1 + random.nextInt(40), WIDTHS[random.nextInt(WIDTHS.length)], false);
      case 6 -> warp.steps().affine(0, 1, 1, random.nextInt(5), random.nextInt(5), random.nextDouble(-20, 20), 0);
      case 7, 8 -> warp.steps().affine(0, 1, 1, random.nextInt(2) * random.nextDouble(-1.5, 1.5) * width,
          random.nextDouble(-1.5, 1.5) * height, 0, random.nextDouble(-2, 2));
      default -> { }
    }
    if (random.nextInt(4) == 0) {
      warp.steps().flipVertical();
    }
  }
}
