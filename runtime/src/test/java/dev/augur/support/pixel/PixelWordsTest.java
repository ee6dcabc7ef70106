package dev.augur.support.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.UnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import org.junit.jupiter.api.Test;

/** A vector of pixels is what reading one pixel after the other gives. */
class PixelWordsTest {
  private static final int TRIALS = 50;

  private final byte[] pixels = new byte[400];

  PixelWordsTest() {
    new Random(3).nextBytes(pixels);
  }

  @Test
  void greyPixels() {
    check(1, ints -> ints.rearrange(PixelWords.GREY).lanewise(VectorOperators.LSHR, PixelWords.GREY_SHIFT));
  }

  @Test
  void rgbPixels() {
    check(3, ints -> ints.rearrange(PixelWords.RGB_START).lanewise(VectorOperators.LSHR, PixelWords.RGB_SHIFT)
        .or(ints.rearrange(PixelWords.RGB_END).lanewise(VectorOperators.LSHL, PixelWords.RGB_SHIFT_BACK)));
  }

  @Test
  void rgbaPixels() {
    check(4, ints -> ints);
  }

  private void check(int channels, UnaryOperator<IntVector> pixelsOf) {
    int mask = channels == 4 ? -1 : (1 << 8 * channels) - 1;
    for (int at = 0; at < TRIALS; at++) {
      IntVector words = pixelsOf.apply(ByteVector.fromArray(PixelWords.BYTES, pixels, at).reinterpretAsInts());
      for (int i = 0; i < words.length(); i++) {
        assertThat(words.lane(i) & mask).as("pixel %s at %s", i, at)
            .isEqualTo(PixelMath.word(pixels, at + channels * i) & mask);
      }
    }
  }
}
