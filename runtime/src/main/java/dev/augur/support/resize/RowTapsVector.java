package dev.augur.support.resize;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The horizontal half of {@link Antialias} for interleaved pixels of 3 or 4 channels: one pixel is one vector of 128
 * bits, so that a tap is one load and one fused multiply-add. With 3 channels the last lane is the next pixel's red;
 * the sum's is stored where the next sum's red will overwrite it. Tap counts are even.
 */
final class RowTapsVector {
  private static final VectorSpecies<Float> PIXEL = FloatVector.SPECIES_128;

  /** What a loop carries, see {@link Lanes#INTS}. */
  private static final Class<FloatVector> PIXELS = Lanes.vectorsOf(PIXEL);

  private RowTapsVector() {}

  /** Leaves channel c of the sum of pixel i's taps at {@code sums[at + channels * i + c]}; writes up to one float more. */
  static void row(float[] line, int channels, TriangleTaps taps, float[] sums, int at, int width) {
    switch (taps.count) {
      case 2 -> two(line, channels, taps.first, taps.weights, sums, at, width);
      case 4 -> four(line, channels, taps.first, taps.weights, sums, at, width);
      case 6 -> six(line, channels, taps.first, taps.weights, sums, at, width);
      default -> many(line, channels, taps.first, taps.weights, taps.count, sums, at, width);
    }
  }

  private static void two(float[] line, int channels, int[] first, float[] weights, float[] sums, int at, int width) {
    for (int i = 0; i < width; i++) {
      int p = channels * first[i];
      int w = 2 * i;
      FloatVector v0 = FloatVector.fromArray(PIXEL, line, p);
      FloatVector v1 = FloatVector.fromArray(PIXEL, line, p + channels);
      FloatVector sum = v0.mul(FloatVector.broadcast(PIXEL, weights[w]));
      v1.fma(FloatVector.broadcast(PIXEL, weights[w + 1]), sum).intoArray(sums, at + channels * i);
    }
  }

  private static void four(float[] line, int channels, int[] first, float[] weights, float[] sums, int at, int width) {
    for (int i = 0; i < width; i++) {
      int p = channels * first[i];
      int w = 4 * i;
      FloatVector v0 = FloatVector.fromArray(PIXEL, line, p);
      FloatVector v1 = FloatVector.fromArray(PIXEL, line, p + channels);
      FloatVector v2 = FloatVector.fromArray(PIXEL, line, p + 2 * channels);
      FloatVector v3 = FloatVector.fromArray(PIXEL, line, p + 3 * channels);
      FloatVector sum = v0.mul(FloatVector.broadcast(PIXEL, weights[w]));
      sum = v1.fma(FloatVector.broadcast(PIXEL, weights[w + 1]), sum);
      sum = v2.fma(FloatVector.broadcast(PIXEL, weights[w + 2]), sum);
      v3.fma(FloatVector.broadcast(PIXEL, weights[w + 3]), sum).intoArray(sums, at + channels * i);
    }
  }

  private static void six(float[] line, int channels, int[] first, float[] weights, float[] sums, int at, int width) {
    for (int i = 0; i < width; i++) {
      int p = channels * first[i];
      int w = 6 * i;
      FloatVector v0 = FloatVector.fromArray(PIXEL, line, p);
      FloatVector v1 = FloatVector.fromArray(PIXEL, line, p + channels);
      FloatVector v2 = FloatVector.fromArray(PIXEL, line, p + 2 * channels);
      FloatVector v3 = FloatVector.fromArray(PIXEL, line, p + 3 * channels);
      FloatVector v4 = FloatVector.fromArray(PIXEL, line, p + 4 * channels);
      FloatVector v5 = FloatVector.fromArray(PIXEL, line, p + 5 * channels);
      FloatVector sum = v0.mul(FloatVector.broadcast(PIXEL, weights[w]));
      sum = v1.fma(FloatVector.broadcast(PIXEL, weights[w + 1]), sum);
      sum = v2.fma(FloatVector.broadcast(PIXEL, weights[w + 2]), sum);
      sum = v3.fma(FloatVector.broadcast(PIXEL, weights[w + 3]), sum);
      sum = v4.fma(FloatVector.broadcast(PIXEL, weights[w + 4]), sum);
      v5.fma(FloatVector.broadcast(PIXEL, weights[w + 5]), sum).intoArray(sums, at + channels * i);
    }
  }

  private static void many(
      float[] line, int channels, int[] first, float[] weights, int count, float[] sums, int at, int width) {
    for (int i = 0; i < width; i++) {
      int p = channels * first[i];
      int w = i * count;
      FloatVector sum = FloatVector.fromArray(PIXEL, line, p).mul(FloatVector.broadcast(PIXEL, weights[w]));
      for (int k = 1; k < count; k++) {
        p += channels;
        sum = FloatVector.fromArray(PIXEL, line, p).fma(FloatVector.broadcast(PIXEL, weights[w + k]), PIXELS.cast(sum));
      }
      PIXELS.cast(sum).intoArray(sums, at + channels * i);
    }
  }
}
