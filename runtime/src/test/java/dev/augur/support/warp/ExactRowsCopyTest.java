package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.TestPixels;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copied as bytes is what loops would have unpacked. */
class ExactRowsCopyTest {
  private static final int GUARD = 99;
  private static final int TRIALS = 400;

  private final Random random = new Random(17);

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void wholePixelsAreCopiedAsLoadedRowsHaveThem(int channels) {
    float[] fill = new float[channels];
    for (int c = 0; c < channels; c++) {
      fill[c] = 40.6f * c;
    }
    for (int trial = 0; trial < TRIALS; trial++) {
      Border border = Border.values()[random.nextInt(Border.values().length)];
      Warp warp = new Warp(channels, Interpolation.BILINEAR, border, fill);
      int height = 1 + random.nextInt(40);
      int width = 1 + random.nextInt(40);
      Image image = new TestPixels(random, height, width, channels).image();
      warp.begin(height, width);
      for (int steps = random.nextInt(4); steps > 0; steps--) {
        move(warp);
      }
      for (boolean vector : new boolean[] {false, true}) {
        warp.open(image, vector);
        byte[] out = new byte[GUARD + warp.height() * warp.width() * channels + GUARD];
        assertThat(warp.copy(MemorySegment.ofArray(out), GUARD)).isTrue();
        assertThat(out).as("trial %s, %s, vector %s", trial, border, vector).isEqualTo(loaded(warp, channels));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void turnedPixelsLieWhereTheirColumnsWere(int channels) {
    for (int trial = 0; trial < TRIALS; trial++) {
      int height = 1 + random.nextInt(70);
      int width = 1 + random.nextInt(70);
      TestPixels pixels = new TestPixels(random, height, width, channels);
      double[][][] values = pixels.values();
      boolean down = random.nextBoolean();
      boolean right = random.nextBoolean();
      Warp warp = new Warp(channels, Interpolation.BILINEAR, Border.CONSTANT, new float[channels]);
      warp.begin(height, width);
      warp.steps().transpose();
      if (!down) {
        warp.steps().flipVertical();
      }
      if (!right) {
        warp.steps().flipHorizontal();
      }
      warp.open(pixels.image(), random.nextBoolean());
      byte[] out = new byte[height * width * channels];
      assertThat(warp.copy(MemorySegment.ofArray(out), 0)).isTrue();
      byte[] expected = new byte[out.length];
      for (int i = 0; i < out.length; i++) {
        int column = down ? i / channels / height : width - 1 - i / channels / height;
        int row = right ? i / channels % height : height - 1 - i / channels % height;
        expected[i] = (byte) values[row][column][i % channels];
      }
      assertThat(out).as("trial %s, %sx%s", trial, height, width).isEqualTo(expected);
      int last = random.nextInt(width);
      warp.load(last);
      int rowBytes = height * channels;
      assertThat(Arrays.copyOfRange(warp.pixels, warp.pixelsAt, warp.pixelsAt + rowBytes))
          .as("trial %s, row %s", trial, last)
          .isEqualTo(Arrays.copyOfRange(expected, last * rowBytes, (last + 1) * rowBytes));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void resampledPixelsAreNotCopied(boolean vector) {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    warp.begin(20, 30);
    warp.steps().rotate(1);
    warp.open(new TestPixels(random, 20, 30, 3).image(), vector);
    byte[] out = new byte[20 * 30 * 3];
    assertThat(warp.copy(MemorySegment.ofArray(out), 0)).isFalse();
    assertThat(out).containsOnly(0);
  }

  private void move(Warp warp) {
    switch (random.nextInt(6)) {
      case 0 -> warp.steps().flipHorizontal();
      case 1 -> warp.steps().flipVertical();
      case 2 -> warp.steps().transpose();
      case 3 -> warp.steps().quarterTurns(random.nextInt(4));
      case 4 -> warp.steps().pad(random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9));
      default -> {
        int height = 1 + random.nextInt(warp.height());
        int width = 1 + random.nextInt(warp.width());
        warp.steps().crop(random.nextInt(warp.height() - height + 1), random.nextInt(warp.width() - width + 1), height, width);
      }
    }
  }

  private static byte[] loaded(Warp warp, int channels) {
    byte[] out = new byte[GUARD + warp.height() * warp.width() * channels + GUARD];
    int at = GUARD;
    for (int y = 0; y < warp.height(); y++) {
      assertThat(warp.load(y)).isEqualTo(Warp.PIXELS);
      for (int x = 0; x < warp.width(); x++) {
        for (int c = 0; c < channels; c++) {
          out[at++] = warp.pixels[warp.pixelsAt + channels * x + c];
        }
      }
    }
    return out;
  }
}
