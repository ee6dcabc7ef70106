package dev.augur.support.warp;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;

import dev.augur.support.pixel.Planes;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link BicubicRows} for RGB floats that lie {@linkplain Planes#together together}, one pixel in a vector of
 * 128 bits as in {@link RgbTapsVector}. Sums are those of the scalar code, in the same order.
 */
final class BicubicVector {
  private static final VectorSpecies<Float> PIXEL = FloatVector.SPECIES_128;

  /** What loops carry, see {@link Lanes#INTS}. */
  private static final Class<FloatVector> PIXELS = Lanes.vectorsOf(PIXEL);

  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final Class<FloatVector> FLOATS = Lanes.vectorsOf(FLOAT);
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final float A = BicubicRows.A;
  private static final int CHANNELS = 3;

  private BicubicVector() {}

  /**
   * As {@link BicubicRows#weigh}, for many points.
   *
   * @param weights receives the weights of the pixels at -1, 0, 1 and 2, {@code step} apart
   * @param step the points, rounded up to whole vectors
   */
  static void weigh(float[] fractions, float[] weights, int step) {
    outer(fractions, 1, 1, weights, 0, step);
    inner(fractions, 1, 0, weights, step, step);
    inner(fractions, -1, 1, weights, 2 * step, step);
    outer(fractions, -1, 2, weights, 3 * step, step);
  }

  /** The weights at distances of {@code shift + sign * fraction}. */
  private static void inner(float[] fractions, float sign, float shift, float[] weights, int at, int count) {
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector distance = FloatVector.fromArray(FLOAT, fractions, x).mul(sign).add(shift);
      FloatVector.broadcast(FLOAT, A + 2)
          .fma(distance, FloatVector.broadcast(FLOAT, -(A + 3)))
          .fma(distance.mul(distance), FloatVector.broadcast(FLOAT, 1))
          .intoArray(weights, at + x);
    }
  }

  private static void outer(float[] fractions, float sign, float shift, float[] weights, int at, int count) {
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector distance = FloatVector.fromArray(FLOAT, fractions, x).mul(sign).add(shift);
      FloatVector.broadcast(FLOAT, A)
          .fma(distance, FloatVector.broadcast(FLOAT, -5 * A))
          .fma(distance, FloatVector.broadcast(FLOAT, 8 * A))
          .fma(distance, FloatVector.broadcast(FLOAT, -4 * A))
          .intoArray(weights, at + x);
    }
  }

  /**
   * Sums the taps of columns that lie well inside; channel c of column x goes to {@code line[3 x + c]}. Writes one float
   * more.
   *
   * @param down from a pixel to the one below
   * @param weightsX as from {@link #weigh}
   */
  static void sum(
      float[] pixels, RowTaps taps, int down, float[] weightsX, float[] weightsY, int step, float[] line, int width) {
    int[] offset = taps.offset;
    int shift = taps.shift - down - CHANNELS;
    for (int x = 0; x < width; x++) {
      int at = offset[x] + shift;
      FloatVector x0 = FloatVector.broadcast(PIXEL, weightsX[x]);
      FloatVector x1 = FloatVector.broadcast(PIXEL, weightsX[step + x]);
      FloatVector x2 = FloatVector.broadcast(PIXEL, weightsX[2 * step + x]);
      FloatVector x3 = FloatVector.broadcast(PIXEL, weightsX[3 * step + x]);
      FloatVector sum = FloatVector.zero(PIXEL);
      for (int j = 0; j < BicubicRows.SIDE; j++) {
        FloatVector row = FloatVector.fromArray(PIXEL, pixels, at).mul(x0);
        row = FloatVector.fromArray(PIXEL, pixels, at + CHANNELS).fma(x1, row);
        row = FloatVector.fromArray(PIXEL, pixels, at + 2 * CHANNELS).fma(x2, row);
        row = FloatVector.fromArray(PIXEL, pixels, at + 3 * CHANNELS).fma(x3, row);
        sum = row.fma(FloatVector.broadcast(PIXEL, weightsY[j * step + x]), PIXELS.cast(sum));
        at += down;
      }
      PIXELS.cast(sum).intoArray(line, CHANNELS * x);
    }
  }

  /** As above for one column whose taps lie anywhere: {@code index[4 j + i]} is that of row j, column i. */
  static void sum(float[] pixels, int[] index, float[] weightsX, float[] weightsY, int step, float[] line, int x) {
    FloatVector x0 = FloatVector.broadcast(PIXEL, weightsX[x]);
    FloatVector x1 = FloatVector.broadcast(PIXEL, weightsX[step + x]);
    FloatVector x2 = FloatVector.broadcast(PIXEL, weightsX[2 * step + x]);
    FloatVector x3 = FloatVector.broadcast(PIXEL, weightsX[3 * step + x]);
    FloatVector sum = FloatVector.zero(PIXEL);
    for (int j = 0; j < BicubicRows.SIDE; j++) {
      int first = BicubicRows.SIDE * j;
      FloatVector row = FloatVector.fromArray(PIXEL, pixels, index[first]).mul(x0);
      row = FloatVector.fromArray(PIXEL, pixels, index[first + 1]).fma(x1, row);
      row = FloatVector.fromArray(PIXEL, pixels, index[first + 2]).fma(x2, row);
      row = FloatVector.fromArray(PIXEL, pixels, index[first + 3]).fma(x3, row);
      sum = row.fma(FloatVector.broadcast(PIXEL, weightsY[j * step + x]), PIXELS.cast(sum));
    }
    PIXELS.cast(sum).intoArray(line, CHANNELS * x);
  }

  /**
   * Sums the taps of a row of grey pixels.
   *
   * @param quads as {@link QuadLoads} has them
   * @param weightsX as from {@link #weigh}
   * @param step the points, rounded up to whole vectors
   * @param to receives {@code step} values, from {@code toAt} on
   */
  static void grey(
      int[] quads, float[] weightsX, float[] weightsY, int step, float[] to, int toAt, float maximum) {
    int greatest = Float.floatToRawIntBits(maximum);
    for (int x = 0; x < step; x += FLOAT.length()) {
      FloatVector x0 = FloatVector.fromArray(FLOAT, weightsX, x);
      FloatVector x1 = FloatVector.fromArray(FLOAT, weightsX, step + x);
      FloatVector x2 = FloatVector.fromArray(FLOAT, weightsX, 2 * step + x);
      FloatVector x3 = FloatVector.fromArray(FLOAT, weightsX, 3 * step + x);
      FloatVector sum = FloatVector.zero(FLOAT);
      for (int j = 0; j < BicubicRows.SIDE; j++) {
        IntVector quad = IntVector.fromArray(INT, quads, j * step + x);
        FloatVector row = ((FloatVector) quad.and(255).convert(I2F, 0)).mul(x0);
        row = ((FloatVector) quad.lanewise(LSHR, 8).and(255).convert(I2F, 0)).fma(x1, row);
        row = ((FloatVector) quad.lanewise(LSHR, 16).and(255).convert(I2F, 0)).fma(x2, row);
        row = ((FloatVector) quad.lanewise(LSHR, 24).convert(I2F, 0)).fma(x3, row);
        sum = row.fma(FloatVector.fromArray(FLOAT, weightsY, j * step + x), FLOATS.cast(sum));
      }
      FLOATS.cast(sum).reinterpretAsInts().max(0).min(greatest).reinterpretAsFloats().intoArray(to, toAt + x);
    }
  }

  /** Clamps floats that are no negative zeroes to 0 to a maximum; whole vectors of them. */
  static void clamp(float[] line, int count, float maximum) {
    int greatest = Float.floatToRawIntBits(maximum);
    for (int i = 0; i < count; i += FLOAT.length()) {
      FloatVector.fromArray(FLOAT, line, i)
          .reinterpretAsInts().max(0).min(greatest).reinterpretAsFloats().intoArray(line, i);
    }
  }
}
