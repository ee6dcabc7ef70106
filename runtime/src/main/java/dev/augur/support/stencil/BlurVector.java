package dev.augur.support.stencil;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link BlurScalar}: several taps per sweep over the row, in the same order. */
final class BlurVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private BlurVector() {}

  /** See {@link BlurScalar#sum}; the radius is at least 1. */
  static void sum(
      float[] data, int[] before, int[] after, float[] weights, int radius, float[] to, int toAt, int width) {
    int bound = FLOAT.loopBound(width);
    start(data, before, after, weights, to, toAt, bound);
    int k = 2;
    for (; k + 3 <= radius; k += 4) {
      four(data, before, after, weights, k, to, toAt, bound);
    }
    if (k + 1 <= radius) {
      two(data, before, after, weights, k, to, toAt, bound);
      k += 2;
    }
    if (k <= radius) {
      one(data, before[k], after[k], weights[k], to, toAt, bound);
    }
    BlurScalar.sum(data, before, after, weights, radius, to, toAt, bound, width);
  }

  private static void start(
      float[] data, int[] before, int[] after, float[] weights, float[] to, int toAt, int bound) {
    int centre = before[0];
    int b = before[1];
    int a = after[1];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, data, centre + x).mul(w0);
      FloatVector.fromArray(FLOAT, data, b + x).add(FloatVector.fromArray(FLOAT, data, a + x)).fma(w1, sum)
          .intoArray(to, toAt + x);
    }
  }

  private static void one(
      float[] data, int before, int after, float weight, float[] to, int toAt, int bound) {
    FloatVector w = FloatVector.broadcast(FLOAT, weight);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, to, toAt + x);
      FloatVector.fromArray(FLOAT, data, before + x).add(FloatVector.fromArray(FLOAT, data, after + x)).fma(w, sum)
          .intoArray(to, toAt + x);
    }
  }

  private static void two(
      float[] data, int[] before, int[] after, float[] weights, int k, float[] to, int toAt, int bound) {
    int b0 = before[k];
    int b1 = before[k + 1];
    int a0 = after[k];
    int a1 = after[k + 1];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[k]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[k + 1]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, to, toAt + x);
      sum = FloatVector.fromArray(FLOAT, data, b0 + x).add(FloatVector.fromArray(FLOAT, data, a0 + x)).fma(w0, sum);
      sum = FloatVector.fromArray(FLOAT, data, b1 + x).add(FloatVector.fromArray(FLOAT, data, a1 + x)).fma(w1, sum);
      sum.intoArray(to, toAt + x);
    }
  }

  private static void four(
      float[] data, int[] before, int[] after, float[] weights, int k, float[] to, int toAt, int bound) {
    int b0 = before[k];
    int b1 = before[k + 1];
    int b2 = before[k + 2];
    int b3 = before[k + 3];
    int a0 = after[k];
    int a1 = after[k + 1];
    int a2 = after[k + 2];
    int a3 = after[k + 3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[k]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[k + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[k + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[k + 3]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, to, toAt + x);
      sum = FloatVector.fromArray(FLOAT, data, b0 + x).add(FloatVector.fromArray(FLOAT, data, a0 + x)).fma(w0, sum);
      sum = FloatVector.fromArray(FLOAT, data, b1 + x).add(FloatVector.fromArray(FLOAT, data, a1 + x)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, data, b2 + x).add(FloatVector.fromArray(FLOAT, data, a2 + x)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, data, b3 + x).add(FloatVector.fromArray(FLOAT, data, a3 + x)).fma(w3, sum);
      sum.intoArray(to, toAt + x);
    }
  }
}
