package dev.augur.support;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The columns of a blur for radii of 1 to 5 in vectors, four rows of output at a time: each row of input is loaded once
 * for all four. The sums are those of {@link BlurScalar}.
 *
 * <p>{@code taps} holds where the rows begin, from the radius above the first row to the radius below the last one; sum
 * x of row r goes to {@code to[at + r * step + x]}. The count of floats is a multiple of 16.
 */
final class BlurColumnsVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private BlurColumnsVector() {}

  /** A radius of 1. */
  static void one(float[] data, int[] taps, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v1 = FloatVector.fromArray(FLOAT, data, taps[1] + x);
      FloatVector v2 = FloatVector.fromArray(FLOAT, data, taps[2] + x);
      FloatVector v3 = FloatVector.fromArray(FLOAT, data, taps[3] + x);
      FloatVector v4 = FloatVector.fromArray(FLOAT, data, taps[4] + x);
      FloatVector v0 = FloatVector.fromArray(FLOAT, data, taps[0] + x);
      FloatVector v5 = FloatVector.fromArray(FLOAT, data, taps[5] + x);
      FloatVector sum0 = v0.add(v2).fma(w1, v1.mul(w0));
      FloatVector sum1 = v1.add(v3).fma(w1, v2.mul(w0));
      FloatVector sum2 = v2.add(v4).fma(w1, v3.mul(w0));
      FloatVector sum3 = v3.add(v5).fma(w1, v4.mul(w0));
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }

  /** A radius of 2. */
  static void two(float[] data, int[] taps, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v2 = FloatVector.fromArray(FLOAT, data, taps[2] + x);
      FloatVector v3 = FloatVector.fromArray(FLOAT, data, taps[3] + x);
      FloatVector v4 = FloatVector.fromArray(FLOAT, data, taps[4] + x);
      FloatVector v5 = FloatVector.fromArray(FLOAT, data, taps[5] + x);
      FloatVector v1 = FloatVector.fromArray(FLOAT, data, taps[1] + x);
      FloatVector v6 = FloatVector.fromArray(FLOAT, data, taps[6] + x);
      FloatVector sum0 = v1.add(v3).fma(w1, v2.mul(w0));
      FloatVector sum1 = v2.add(v4).fma(w1, v3.mul(w0));
      FloatVector sum2 = v3.add(v5).fma(w1, v4.mul(w0));
      FloatVector sum3 = v4.add(v6).fma(w1, v5.mul(w0));
      FloatVector v0 = FloatVector.fromArray(FLOAT, data, taps[0] + x);
      FloatVector v7 = FloatVector.fromArray(FLOAT, data, taps[7] + x);
      sum0 = v0.add(v4).fma(w2, sum0);
      sum1 = v1.add(v5).fma(w2, sum1);
      sum2 = v2.add(v6).fma(w2, sum2);
      sum3 = v3.add(v7).fma(w2, sum3);
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }

  /** A radius of 3. */
  static void three(float[] data, int[] taps, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v3 = FloatVector.fromArray(FLOAT, data, taps[3] + x);
      FloatVector v4 = FloatVector.fromArray(FLOAT, data, taps[4] + x);
      FloatVector v5 = FloatVector.fromArray(FLOAT, data, taps[5] + x);
      FloatVector v6 = FloatVector.fromArray(FLOAT, data, taps[6] + x);
      FloatVector v2 = FloatVector.fromArray(FLOAT, data, taps[2] + x);
      FloatVector v7 = FloatVector.fromArray(FLOAT, data, taps[7] + x);
      FloatVector sum0 = v2.add(v4).fma(w1, v3.mul(w0));
      FloatVector sum1 = v3.add(v5).fma(w1, v4.mul(w0));
      FloatVector sum2 = v4.add(v6).fma(w1, v5.mul(w0));
      FloatVector sum3 = v5.add(v7).fma(w1, v6.mul(w0));
      FloatVector v1 = FloatVector.fromArray(FLOAT, data, taps[1] + x);
      FloatVector v8 = FloatVector.fromArray(FLOAT, data, taps[8] + x);
      sum0 = v1.add(v5).fma(w2, sum0);
      sum1 = v2.add(v6).fma(w2, sum1);
      sum2 = v3.add(v7).fma(w2, sum2);
      sum3 = v4.add(v8).fma(w2, sum3);
      FloatVector v0 = FloatVector.fromArray(FLOAT, data, taps[0] + x);
      FloatVector v9 = FloatVector.fromArray(FLOAT, data, taps[9] + x);
      sum0 = v0.add(v6).fma(w3, sum0);
      sum1 = v1.add(v7).fma(w3, sum1);
      sum2 = v2.add(v8).fma(w3, sum2);
      sum3 = v3.add(v9).fma(w3, sum3);
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }

  /** A radius of 4. */
  static void four(float[] data, int[] taps, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v4 = FloatVector.fromArray(FLOAT, data, taps[4] + x);
      FloatVector v5 = FloatVector.fromArray(FLOAT, data, taps[5] + x);
      FloatVector v6 = FloatVector.fromArray(FLOAT, data, taps[6] + x);
      FloatVector v7 = FloatVector.fromArray(FLOAT, data, taps[7] + x);
      FloatVector v3 = FloatVector.fromArray(FLOAT, data, taps[3] + x);
      FloatVector v8 = FloatVector.fromArray(FLOAT, data, taps[8] + x);
      FloatVector sum0 = v3.add(v5).fma(w1, v4.mul(w0));
      FloatVector sum1 = v4.add(v6).fma(w1, v5.mul(w0));
      FloatVector sum2 = v5.add(v7).fma(w1, v6.mul(w0));
      FloatVector sum3 = v6.add(v8).fma(w1, v7.mul(w0));
      FloatVector v2 = FloatVector.fromArray(FLOAT, data, taps[2] + x);
      FloatVector v9 = FloatVector.fromArray(FLOAT, data, taps[9] + x);
      sum0 = v2.add(v6).fma(w2, sum0);
      sum1 = v3.add(v7).fma(w2, sum1);
      sum2 = v4.add(v8).fma(w2, sum2);
      sum3 = v5.add(v9).fma(w2, sum3);
      FloatVector v1 = FloatVector.fromArray(FLOAT, data, taps[1] + x);
      FloatVector v10 = FloatVector.fromArray(FLOAT, data, taps[10] + x);
      sum0 = v1.add(v7).fma(w3, sum0);
      sum1 = v2.add(v8).fma(w3, sum1);
      sum2 = v3.add(v9).fma(w3, sum2);
      sum3 = v4.add(v10).fma(w3, sum3);
      FloatVector v0 = FloatVector.fromArray(FLOAT, data, taps[0] + x);
      FloatVector v11 = FloatVector.fromArray(FLOAT, data, taps[11] + x);
      sum0 = v0.add(v8).fma(w4, sum0);
      sum1 = v1.add(v9).fma(w4, sum1);
      sum2 = v2.add(v10).fma(w4, sum2);
      sum3 = v3.add(v11).fma(w4, sum3);
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }

  /** A radius of 5. */
  static void five(float[] data, int[] taps, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v5 = FloatVector.fromArray(FLOAT, data, taps[5] + x);
      FloatVector v6 = FloatVector.fromArray(FLOAT, data, taps[6] + x);
      FloatVector v7 = FloatVector.fromArray(FLOAT, data, taps[7] + x);
      FloatVector v8 = FloatVector.fromArray(FLOAT, data, taps[8] + x);
      FloatVector v4 = FloatVector.fromArray(FLOAT, data, taps[4] + x);
      FloatVector v9 = FloatVector.fromArray(FLOAT, data, taps[9] + x);
      FloatVector sum0 = v4.add(v6).fma(w1, v5.mul(w0));
      FloatVector sum1 = v5.add(v7).fma(w1, v6.mul(w0));
      FloatVector sum2 = v6.add(v8).fma(w1, v7.mul(w0));
      FloatVector sum3 = v7.add(v9).fma(w1, v8.mul(w0));
      FloatVector v3 = FloatVector.fromArray(FLOAT, data, taps[3] + x);
      FloatVector v10 = FloatVector.fromArray(FLOAT, data, taps[10] + x);
      sum0 = v3.add(v7).fma(w2, sum0);
      sum1 = v4.add(v8).fma(w2, sum1);
      sum2 = v5.add(v9).fma(w2, sum2);
      sum3 = v6.add(v10).fma(w2, sum3);
      FloatVector v2 = FloatVector.fromArray(FLOAT, data, taps[2] + x);
      FloatVector v11 = FloatVector.fromArray(FLOAT, data, taps[11] + x);
      sum0 = v2.add(v8).fma(w3, sum0);
      sum1 = v3.add(v9).fma(w3, sum1);
      sum2 = v4.add(v10).fma(w3, sum2);
      sum3 = v5.add(v11).fma(w3, sum3);
      FloatVector v1 = FloatVector.fromArray(FLOAT, data, taps[1] + x);
      FloatVector v12 = FloatVector.fromArray(FLOAT, data, taps[12] + x);
      sum0 = v1.add(v9).fma(w4, sum0);
      sum1 = v2.add(v10).fma(w4, sum1);
      sum2 = v3.add(v11).fma(w4, sum2);
      sum3 = v4.add(v12).fma(w4, sum3);
      FloatVector v0 = FloatVector.fromArray(FLOAT, data, taps[0] + x);
      FloatVector v13 = FloatVector.fromArray(FLOAT, data, taps[13] + x);
      sum0 = v0.add(v10).fma(w5, sum0);
      sum1 = v1.add(v11).fma(w5, sum1);
      sum2 = v2.add(v12).fma(w5, sum2);
      sum3 = v3.add(v13).fma(w5, sum3);
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }
}
