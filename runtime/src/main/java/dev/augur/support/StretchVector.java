package dev.augur.support;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link StretchedRows}. Narrow and wide rows have loops of their own: a vector chosen by a condition inside
 * a loop is an object in some JVM runs, five times slower.
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
        PixelWords.gray(pixels, at + i).intoArray(words, i);
      }
    } else {
      for (int i = 0; i < most; i += LANES) {
        PixelWords.rgb(pixels, at + 3 * i).intoArray(words, i);
      }
    }
    return most;
  }

  /** Interpolates along a row. */
  static void line(
      int[] words, int[] starts, int[] picks, float[] fraction, boolean wide, int channels, float[] to, int step) {
    if (channels == 1 && wide) {
      grayWide(words, starts, picks, fraction, to, step);
    } else if (channels == 1) {
      gray(words, starts, picks, fraction, to, step);
    } else if (wide) {
      rgbWide(words, starts, picks, fraction, to, step);
    } else {
      rgb(words, starts, picks, fraction, to, step);
    }
  }

  private static void gray(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector left = near(words, start, pick);
      IntVector right = near(words, start, pick.add(1));
      between(left, right, 0x000000ff, FloatVector.fromArray(FLOAT, fraction, x)).intoArray(to, x);
    }
  }

  private static void grayWide(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector left = far(words, start, pick);
      IntVector right = far(words, start, pick.add(1));
      between(left, right, 0x000000ff, FloatVector.fromArray(FLOAT, fraction, x)).intoArray(to, x);
    }
  }

  private static void rgb(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector left = near(words, start, pick);
      IntVector right = near(words, start, pick.add(1));
      rgb(left, right, FloatVector.fromArray(FLOAT, fraction, x), to, x, step);
    }
  }

  private static void rgbWide(int[] words, int[] starts, int[] picks, float[] fraction, float[] to, int step) {
    for (int x = 0; x < step; x += LANES) {
      int start = starts[x / LANES];
      IntVector pick = IntVector.fromArray(INT, picks, x);
      IntVector left = far(words, start, pick);
      IntVector right = far(words, start, pick.add(1));
      rgb(left, right, FloatVector.fromArray(FLOAT, fraction, x), to, x, step);
    }
  }

  /** Green and blue are interpolated where they stand and scaled by a power of two, which rounds nothing. */
  private static void rgb(IntVector left, IntVector right, FloatVector fraction, float[] to, int x, int step) {
    between(left, right, 0x000000ff, fraction).intoArray(to, x);
    between(left, right, 0x0000ff00, fraction).mul(0x1p-8f).intoArray(to, step + x);
    between(left, right, 0x00ff0000, fraction).mul(0x1p-16f).intoArray(to, 2 * step + x);
  }

  private static FloatVector between(IntVector left, IntVector right, int mask, FloatVector fraction) {
    FloatVector from = (FloatVector) left.and(mask).convert(VectorOperators.I2F, 0);
    FloatVector to = (FloatVector) right.and(mask).convert(VectorOperators.I2F, 0);
    return fraction.fma(to.sub(from), from);
  }

  /** Picks words from two vectors. */
  private static IntVector near(int[] words, int start, IntVector pick) {
    return pick.selectFrom(IntVector.fromArray(INT, words, start), IntVector.fromArray(INT, words, start + LANES));
  }

  /** Picks words from four vectors. */
  private static IntVector far(int[] words, int start, IntVector pick) {
    IntVector beyond = near(words, start + 2 * LANES, pick);
    return near(words, start, pick).blend(beyond, pick.compare(VectorOperators.GE, 2 * LANES));
  }
}
