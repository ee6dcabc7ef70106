package dev.augur.support;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link Convolve3Scalar}. */
final class Convolve3Vector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private Convolve3Vector() {}

  /** The pixels x from 1 up to but not {@code last}. */
  static void interior(
      float[] data, int above, int here, int below, float[] kernel, float[] to, int toAt, int last) {
    FloatVector k0 = FloatVector.broadcast(FLOAT, kernel[0]);
    FloatVector k1 = FloatVector.broadcast(FLOAT, kernel[1]);
    FloatVector k2 = FloatVector.broadcast(FLOAT, kernel[2]);
    FloatVector k3 = FloatVector.broadcast(FLOAT, kernel[3]);
    FloatVector k4 = FloatVector.broadcast(FLOAT, kernel[4]);
    FloatVector k5 = FloatVector.broadcast(FLOAT, kernel[5]);
    FloatVector k6 = FloatVector.broadcast(FLOAT, kernel[6]);
    FloatVector k7 = FloatVector.broadcast(FLOAT, kernel[7]);
    FloatVector k8 = FloatVector.broadcast(FLOAT, kernel[8]);
    int bound = 1 + FLOAT.loopBound(Math.max(0, last - 1));
    for (int x = 1; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, data, above + x - 1).mul(k0);
      sum = FloatVector.fromArray(FLOAT, data, above + x).fma(k1, sum);
      sum = FloatVector.fromArray(FLOAT, data, above + x + 1).fma(k2, sum);
      sum = FloatVector.fromArray(FLOAT, data, here + x - 1).fma(k3, sum);
      sum = FloatVector.fromArray(FLOAT, data, here + x).fma(k4, sum);
      sum = FloatVector.fromArray(FLOAT, data, here + x + 1).fma(k5, sum);
      sum = FloatVector.fromArray(FLOAT, data, below + x - 1).fma(k6, sum);
      sum = FloatVector.fromArray(FLOAT, data, below + x).fma(k7, sum);
      sum = FloatVector.fromArray(FLOAT, data, below + x + 1).fma(k8, sum);
      sum.intoArray(to, toAt + x);
    }
    Convolve3Scalar.interior(data, above, here, below, kernel, to, toAt, bound, last);
  }
}
