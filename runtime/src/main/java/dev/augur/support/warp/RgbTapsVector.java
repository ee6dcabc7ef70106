package dev.augur.support.warp;

import dev.augur.support.pixel.Planes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Interpolates pixels of three floats that lie {@linkplain Planes#together together}: one pixel is one vector of 128 bits,
 * so that a neighbour is one load for all channels. The last lane is the next pixel's red; what becomes of it is stored
 * where the next pixel's red will overwrite it.
 */
final class RgbTapsVector {
  private static final VectorSpecies<Float> PIXEL = FloatVector.SPECIES_128;
  private static final int CHANNELS = 3;

  private RgbTapsVector() {}

  /**
   * Leaves channel c of column x at {@code line[3 x + c]}, as {@link Bilinear#blend}; writes one float more. Every pixel
   * has a right neighbour: at a constant distance the JIT checks the bounds of both at once.
   *
   * @param down from a pixel to the one below
   */
  static void bilinear(float[] pixels, RowTaps taps, int down, float[] line, int width) {
    int[] offset = taps.offset;
    float[] fx = taps.fx;
    float[] fy = taps.fy;
    int shift = taps.shift;
    for (int x = 0; x < width; x++) {
      int at = offset[x] + shift;
      FloatVector across = FloatVector.broadcast(PIXEL, fx[x]);
      FloatVector topLeft = FloatVector.fromArray(PIXEL, pixels, at);
      FloatVector topRight = FloatVector.fromArray(PIXEL, pixels, at + CHANNELS);
      FloatVector bottomLeft = FloatVector.fromArray(PIXEL, pixels, at + down);
      FloatVector bottomRight = FloatVector.fromArray(PIXEL, pixels, at + down + CHANNELS);
      FloatVector top = topRight.sub(topLeft).fma(across, topLeft);
      FloatVector bottom = bottomRight.sub(bottomLeft).fma(across, bottomLeft);
      bottom.sub(top).fma(FloatVector.broadcast(PIXEL, fy[x]), top).intoArray(line, CHANNELS * x);
    }
  }
}
