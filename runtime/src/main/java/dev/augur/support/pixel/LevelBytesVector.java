package dev.augur.support.pixel;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vector twin of {@link LevelBytesScalar}: a row's levels as bytes. What lies up to {@link PixelRow#SLACK} bytes behind the
 * row is overwritten.
 */
public final class LevelBytesVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final int LANES = FLOAT.length();

  private LevelBytesVector() {}

  /** One plane. */
  public static void plane(float[] rows, int at, int width, float factor, byte[] to, int toAt) {
    int bound = FLOAT.loopBound(width);
    for (int x = 0; x < bound; x += LANES) {
      IntVector clamped = FloatVector.fromArray(FLOAT, rows, at + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS);
      clamped.reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts()
          .convertShape(VectorOperators.I2B, PixelBytes.GREY, 0).reinterpretAsBytes().intoArray(to, toAt + x);
    }
    LevelBytesScalar.plane(rows, at, bound, width, factor, to, toAt, 1);
  }

  /** Interleaved red, green, blue. A vector of ints is stored, of which a quarter is overwritten by the next. */
  public static void rgb(float[] rows, int at, int step, int width, float factor, byte[] to) {
    int bound = FLOAT.loopBound(width);
    for (int x = 0; x < bound; x += LANES) {
      IntVector red = FloatVector.fromArray(FLOAT, rows, at + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      IntVector green = FloatVector.fromArray(FLOAT, rows, at + step + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      IntVector blue = FloatVector.fromArray(FLOAT, rows, at + 2 * step + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      // The rounder's bits are the highest ten: blue's shift drops them, one mask those of both others.
      IntVector pixels = red.or(green.lanewise(VectorOperators.LSHL, 8)).and(0xffff)
          .or(blue.lanewise(VectorOperators.LSHL, 16));
      pixels.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
          .or(pixels.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
          .reinterpretAsBytes().intoArray(to, 3 * x);
    }
    LevelBytesScalar.pixels(rows, at, step, 3, bound, width, factor, to);
  }

  /** Interleaved red, green, blue, alpha. */
  public static void rgba(float[] rows, int at, int step, int width, float factor, byte[] to) {
    int bound = FLOAT.loopBound(width);
    for (int x = 0; x < bound; x += LANES) {
      IntVector red = FloatVector.fromArray(FLOAT, rows, at + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      IntVector green = FloatVector.fromArray(FLOAT, rows, at + step + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      IntVector blue = FloatVector.fromArray(FLOAT, rows, at + 2 * step + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      IntVector alpha = FloatVector.fromArray(FLOAT, rows, at + 3 * step + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS)
          .reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts();
      red.and(255)
          .or(green.and(255).lanewise(VectorOperators.LSHL, 8))
          .or(blue.and(255).lanewise(VectorOperators.LSHL, 16))
          .or(alpha.lanewise(VectorOperators.LSHL, 24))
          .reinterpretAsBytes().intoArray(to, 4 * x);
    }
    LevelBytesScalar.pixels(rows, at, step, 4, bound, width, factor, to);
  }
}
