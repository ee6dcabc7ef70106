package dev.augur.support.stencil;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link Convolve3Scalar}: two rows of output at a time, which share two of their three rows. */
final class Convolve3Vector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private Convolve3Vector() {}

  /**
   * Sums for so many x from the second pixel on, a multiple of 16, around the rows that begin at {@code row1} and
   * {@code row2}, whose pixels lie {@code pixel} floats apart; those of the second row go to {@code step} after those of
   * the first.
   */
  static void pair(
      float[] data, int row0, int row1, int row2, int row3, int pixel, float[] kernel, float[] to,
      int step, int count) {
    FloatVector k0 = FloatVector.broadcast(FLOAT, kernel[0]);
    FloatVector k1 = FloatVector.broadcast(FLOAT, kernel[1]);
    FloatVector k2 = FloatVector.broadcast(FLOAT, kernel[2]);
    FloatVector k3 = FloatVector.broadcast(FLOAT, kernel[3]);
    FloatVector k4 = FloatVector.broadcast(FLOAT, kernel[4]);
    FloatVector k5 = FloatVector.broadcast(FLOAT, kernel[5]);
    FloatVector k6 = FloatVector.broadcast(FLOAT, kernel[6]);
    FloatVector k7 = FloatVector.broadcast(FLOAT, kernel[7]);
    FloatVector k8 = FloatVector.broadcast(FLOAT, kernel[8]);
    for (int x = pixel; x < count + pixel; x += FLOAT.length()) {
      FloatVector upper = FloatVector.fromArray(FLOAT, data, row0 + x - pixel).mul(k0);
      upper = FloatVector.fromArray(FLOAT, data, row0 + x).fma(k1, upper);
      upper = FloatVector.fromArray(FLOAT, data, row0 + x + pixel).fma(k2, upper);
      FloatVector left = FloatVector.fromArray(FLOAT, data, row1 + x - pixel);
      FloatVector here = FloatVector.fromArray(FLOAT, data, row1 + x);
      FloatVector right = FloatVector.fromArray(FLOAT, data, row1 + x + pixel);
      upper = left.fma(k3, upper);
      upper = here.fma(k4, upper);
      upper = right.fma(k5, upper);
      FloatVector lower = left.mul(k0);
      lower = here.fma(k1, lower);
      lower = right.fma(k2, lower);
      left = FloatVector.fromArray(FLOAT, data, row2 + x - pixel);
      here = FloatVector.fromArray(FLOAT, data, row2 + x);
      right = FloatVector.fromArray(FLOAT, data, row2 + x + pixel);
      upper = left.fma(k6, upper);
      upper = here.fma(k7, upper);
      upper = right.fma(k8, upper);
      lower = left.fma(k3, lower);
      lower = here.fma(k4, lower);
      lower = right.fma(k5, lower);
      lower = FloatVector.fromArray(FLOAT, data, row3 + x - pixel).fma(k6, lower);
      lower = FloatVector.fromArray(FLOAT, data, row3 + x).fma(k7, lower);
      lower = FloatVector.fromArray(FLOAT, data, row3 + x + pixel).fma(k8, lower);
      upper.intoArray(to, x);
      lower.intoArray(to, step + x);
    }
  }
}
