package dev.augur.support.warp;

import dev.augur.support.pixel.PixelWords;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link StretchedRows}. Neighbours are picked from two vectors, or from four in wide rows, which have loops
 * of their own: a vector chosen by a condition inside a loop is an object in some JVM runs, five times slower.
 */
final class StretchVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final int LANES = FLOAT.length();

  private StretchVector() {}

  /**
   * Pixels as ints, as many as whole vectors of bytes can be read for.
   *
   * @return how many
   */
  static int words(byte[] pixels, int at, int channels, int count, int[] words) {
    int room = pixels.length - INT.vectorByteSize() - at;
    int most = room < 0 ? 0 : Math.min(count, (room / channels / LANES + 1) * LANES);
    if (channels == 1) {
      for (int i = 0; i < most; i += LANES) {
        IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, at + i).reinterpretAsInts();
        ints.rearrange(PixelWords.GREY).lanewise(VectorOperators.LSHR, PixelWords.GREY_SHIFT).intoArray(words, i);
      }
    } else {
      for (int i = 0; i < most; i += LANES) {
        IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, at + 3 * i).reinterpretAsInts();
        IntVector start = ints.rearrange(PixelWords.RGB_START).lanewise(VectorOperators.LSHR, PixelWords.RGB_SHIFT);
        IntVector end = ints.rearrange(PixelWords.RGB_END).lanewise(VectorOperators.LSHL, PixelWords.RGB_SHIFT_BACK);
        start.or(end).intoArray(words, i);
      }
    }
    return most;
  }

  /** Interpolates along a row. */
  static void line(
      int[] words, int[] starts, int[] picks, float[] fraction, boolean wide, int channels, float[] to, int step) {
    if (channels == 1 && wide) {
      greyWide(words, starts, picks, fraction, to, step);
    } else if (channels == 1) {
      grey(words, starts, picks, fraction, to, step);
    } else if (wide) {
      rgbWide(words, starts, picks, fraction, to, step);
    } else {
      rgb(words, starts, picks, fraction, to, step);
    }
  }

  private static void grey(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector next = pick.add(1);
      IntVector w0 = IntVector.fromArray(INT, words, start);
      IntVector w1 = IntVector.fromArray(INT, words, start + LANES);
      IntVector left = pick.selectFrom(w0, w1);
      IntVector right = next.selectFrom(w0, w1);
      FloatVector u = FloatVector.fromArray(FLOAT, fraction, x);
      FloatVector greyLeft = (FloatVector) left.and(0x000000ff).convert(VectorOperators.I2F, 0);
      FloatVector greyRight = (FloatVector) right.and(0x000000ff).convert(VectorOperators.I2F, 0);
      u.fma(greyRight.sub(greyLeft), greyLeft).intoArray(to, x);
    }
  }

  private static void greyWide(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector next = pick.add(1);
      IntVector w0 = IntVector.fromArray(INT, words, start);
      IntVector w1 = IntVector.fromArray(INT, words, start + LANES);
      IntVector w2 = IntVector.fromArray(INT, words, start + 2 * LANES);
      IntVector w3 = IntVector.fromArray(INT, words, start + 3 * LANES);
      IntVector left = pick.selectFrom(w0, w1).blend(pick.selectFrom(w2, w3), pick.compare(VectorOperators.GE, 2 * LANES));
      IntVector right = next.selectFrom(w0, w1).blend(next.selectFrom(w2, w3), next.compare(VectorOperators.GE, 2 * LANES));
      FloatVector u = FloatVector.fromArray(FLOAT, fraction, x);
      FloatVector greyLeft = (FloatVector) left.and(0x000000ff).convert(VectorOperators.I2F, 0);
      FloatVector greyRight = (FloatVector) right.and(0x000000ff).convert(VectorOperators.I2F, 0);
      u.fma(greyRight.sub(greyLeft), greyLeft).intoArray(to, x);
    }
  }

  /** Green and blue are interpolated where they stand and scaled by a power of two, which rounds nothing. */
  private static void rgb(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector next = pick.add(1);
      IntVector w0 = IntVector.fromArray(INT, words, start);
      IntVector w1 = IntVector.fromArray(INT, words, start + LANES);
      IntVector left = pick.selectFrom(w0, w1);
      IntVector right = next.selectFrom(w0, w1);
      FloatVector u = FloatVector.fromArray(FLOAT, fraction, x);
      FloatVector redLeft = (FloatVector) left.and(0x000000ff).convert(VectorOperators.I2F, 0);
      FloatVector redRight = (FloatVector) right.and(0x000000ff).convert(VectorOperators.I2F, 0);
      u.fma(redRight.sub(redLeft), redLeft).intoArray(to, x);
      FloatVector greenLeft = (FloatVector) left.and(0x0000ff00).convert(VectorOperators.I2F, 0);
      FloatVector greenRight = (FloatVector) right.and(0x0000ff00).convert(VectorOperators.I2F, 0);
      u.fma(greenRight.sub(greenLeft), greenLeft).mul(0x1p-8f).intoArray(to, step + x);
      FloatVector blueLeft = (FloatVector) left.and(0x00ff0000).convert(VectorOperators.I2F, 0);
      FloatVector blueRight = (FloatVector) right.and(0x00ff0000).convert(VectorOperators.I2F, 0);
      u.fma(blueRight.sub(blueLeft), blueLeft).mul(0x1p-16f).intoArray(to, 2 * step + x);
    }
  }

  /** As {@link #rgb}, from four vectors. */
  private static void rgbWide(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector next = pick.add(1);
      IntVector w0 = IntVector.fromArray(INT, words, start);
      IntVector w1 = IntVector.fromArray(INT, words, start + LANES);
      IntVector w2 = IntVector.fromArray(INT, words, start + 2 * LANES);
      IntVector w3 = IntVector.fromArray(INT, words, start + 3 * LANES);
      IntVector left = pick.selectFrom(w0, w1).blend(pick.selectFrom(w2, w3), pick.compare(VectorOperators.GE, 2 * LANES));
      IntVector right = next.selectFrom(w0, w1).blend(next.selectFrom(w2, w3), next.compare(VectorOperators.GE, 2 * LANES));
      FloatVector u = FloatVector.fromArray(FLOAT, fraction, x);
      FloatVector redLeft = (FloatVector) left.and(0x000000ff).convert(VectorOperators.I2F, 0);
      FloatVector redRight = (FloatVector) right.and(0x000000ff).convert(VectorOperators.I2F, 0);
      u.fma(redRight.sub(redLeft), redLeft).intoArray(to, x);
      FloatVector greenLeft = (FloatVector) left.and(0x0000ff00).convert(VectorOperators.I2F, 0);
      FloatVector greenRight = (FloatVector) right.and(0x0000ff00).convert(VectorOperators.I2F, 0);
      u.fma(greenRight.sub(greenLeft), greenLeft).mul(0x1p-8f).intoArray(to, step + x);
      FloatVector blueLeft = (FloatVector) left.and(0x00ff0000).convert(VectorOperators.I2F, 0);
      FloatVector blueRight = (FloatVector) right.and(0x00ff0000).convert(VectorOperators.I2F, 0);
      u.fma(blueRight.sub(blueLeft), blueLeft).mul(0x1p-16f).intoArray(to, 2 * step + x);
    }
  }
}
