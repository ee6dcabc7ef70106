package dev.augur.support.resize;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vertical half of {@link Antialias} for float planes in vectors, as {@link ColumnTapsVector} is for bytes. */
final class PlaneTapsVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private PlaneTapsVector() {}

  /** See {@link TapsScalar#columns(float[], int[], float[], int, int, float[], int, int, int)}; the count is even. */
  static void columns(
      float[] pixels, int[] rows, float[] weights, int at, int count, float[] to, int toAt, int width) {
    int bound = FLOAT.loopBound(width);
    int k = count % 4 == 0 ? 4 : 2;
    if (k == 4) {
      start4(pixels, rows, weights, at, to, toAt, bound);
    } else {
      start2(pixels, rows, weights, at, to, toAt, bound);
    }
    for (; k < count; k += 4) {
      more4(pixels, rows, k, weights, at + k, to, toAt, bound);
    }
    TapsScalar.columns(pixels, rows, weights, at, count, to, toAt, bound, width);
  }

  private static void start2(
      float[] pixels, int[] rows, float[] weights, int at, float[] to, int toAt, int bound) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[at]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[at + 1]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, pixels, r0 + x).mul(w0);
      FloatVector.fromArray(FLOAT, pixels, r1 + x).fma(w1, sum).intoArray(to, toAt + x);
    }
  }

  private static void start4(
      float[] pixels, int[] rows, float[] weights, int at, float[] to, int toAt, int bound) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[at]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[at + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[at + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[at + 3]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, pixels, r0 + x).mul(w0);
      sum = FloatVector.fromArray(FLOAT, pixels, r1 + x).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, pixels, r2 + x).fma(w2, sum);
      FloatVector.fromArray(FLOAT, pixels, r3 + x).fma(w3, sum).intoArray(to, toAt + x);
    }
  }

  private static void more4(
      float[] pixels, int[] rows, int k, float[] weights, int at, float[] to, int toAt, int bound) {
    int r0 = rows[k];
    int r1 = rows[k + 1];
    int r2 = rows[k + 2];
    int r3 = rows[k + 3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[at]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[at + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[at + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[at + 3]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector sum = FloatVector.fromArray(FLOAT, to, toAt + x);
      sum = FloatVector.fromArray(FLOAT, pixels, r0 + x).fma(w0, sum);
      sum = FloatVector.fromArray(FLOAT, pixels, r1 + x).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, pixels, r2 + x).fma(w2, sum);
      FloatVector.fromArray(FLOAT, pixels, r3 + x).fma(w3, sum).intoArray(to, toAt + x);
    }
  }
}
