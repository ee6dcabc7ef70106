package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.BiFunction;
import jdk.incubator.vector.IntVector;
import org.junit.jupiter.api.Test;

/** A vector of pixels is what reading one pixel after the other gives. */
class PixelWordsTest {
  private static final int TRIALS = 50;

  private final byte[] pixels = new byte[400];

  PixelWordsTest() {
    new Random(3).nextBytes(pixels);
  }

  @Test
  void grayPixels() {
    check(1, PixelWords::gray);
  }

  @Test
  void rgbPixels() {
    check(3, PixelWords::rgb);
  }

  @Test
  void rgbaPixels() {
    check(4, PixelWords::rgba);
  }

  private void check(int channels, BiFunction<byte[], Integer, IntVector> read) {
    int mask = channels == 4 ? -1 : (1 << 8 * channels) - 1;
    for (int at = 0; at < TRIALS; at++) {
      IntVector words = read.apply(pixels, at);
      for (int i = 0; i < words.length(); i++) {
        assertThat(words.lane(i) & mask).as("pixel %s at %s", i, at)
            .isEqualTo(PixelMath.word(pixels, at + channels * i) & mask);
      }
    }
  }
}
