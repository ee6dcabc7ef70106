package dev.augur.support;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The rows of a blur of small radius in vectors: value x of the result is summed around {@code line[at + x]}. The sums
 * are those of {@link BlurScalar}. The count of floats is a multiple of 16.
 */
final class BlurRowVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private BlurRowVector() {}

  /** A radius of 1. */
  static void one(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 2. */
  static void two(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 3. */
  static void three(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3).add(FloatVector.fromArray(FLOAT, line, i + 3)).fma(w3, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 4. */
  static void four(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3).add(FloatVector.fromArray(FLOAT, line, i + 3)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4).add(FloatVector.fromArray(FLOAT, line, i + 4)).fma(w4, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 5. */
  static void five(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3).add(FloatVector.fromArray(FLOAT, line, i + 3)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4).add(FloatVector.fromArray(FLOAT, line, i + 4)).fma(w4, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 5).add(FloatVector.fromArray(FLOAT, line, i + 5)).fma(w5, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 6. */
  static void six(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector w6 = FloatVector.broadcast(FLOAT, weights[6]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3).add(FloatVector.fromArray(FLOAT, line, i + 3)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4).add(FloatVector.fromArray(FLOAT, line, i + 4)).fma(w4, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 5).add(FloatVector.fromArray(FLOAT, line, i + 5)).fma(w5, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 6).add(FloatVector.fromArray(FLOAT, line, i + 6)).fma(w6, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 7. */
  static void seven(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector w6 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector w7 = FloatVector.broadcast(FLOAT, weights[7]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3).add(FloatVector.fromArray(FLOAT, line, i + 3)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4).add(FloatVector.fromArray(FLOAT, line, i + 4)).fma(w4, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 5).add(FloatVector.fromArray(FLOAT, line, i + 5)).fma(w5, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 6).add(FloatVector.fromArray(FLOAT, line, i + 6)).fma(w6, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 7).add(FloatVector.fromArray(FLOAT, line, i + 7)).fma(w7, sum);
      sum.intoArray(to, x);
    }
  }

  /** A radius of 8. */
  static void eight(float[] line, int at, float[] weights, float[] to, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector w6 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector w7 = FloatVector.broadcast(FLOAT, weights[7]);
    FloatVector w8 = FloatVector.broadcast(FLOAT, weights[8]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, line, i).mul(w0);
      sum = FloatVector.fromArray(FLOAT, line, i - 1).add(FloatVector.fromArray(FLOAT, line, i + 1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 2).add(FloatVector.fromArray(FLOAT, line, i + 2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3).add(FloatVector.fromArray(FLOAT, line, i + 3)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4).add(FloatVector.fromArray(FLOAT, line, i + 4)).fma(w4, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 5).add(FloatVector.fromArray(FLOAT, line, i + 5)).fma(w5, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 6).add(FloatVector.fromArray(FLOAT, line, i + 6)).fma(w6, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 7).add(FloatVector.fromArray(FLOAT, line, i + 7)).fma(w7, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 8).add(FloatVector.fromArray(FLOAT, line, i + 8)).fma(w8, sum);
      sum.intoArray(to, x);
    }
  }
}
