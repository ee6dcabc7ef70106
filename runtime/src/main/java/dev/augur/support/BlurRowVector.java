package dev.augur.support;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The rows of a blur in vectors: value x of the result is summed around {@code line[at + x]}, of neighbours that lie
 * {@code step} floats apart. The sums are those of {@link BlurScalar}: the nearest one to four taps first, then
 * four more per sweep. The count of floats is a multiple of 16; 16 floats before and behind are read.
 */
final class BlurRowVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final int LANES = FLOAT.length();

  /**
   * Whether the nearest neighbours are moved from the vectors around rather than loaded: loads of 64 bytes cross a
   * cache line each, and two-vector moves are one instruction wherever there are vectors of that length.
   */
  private static final boolean MOVES = LANES == 16;

  private static final IntVector RAMP = IntVector.zero(Lanes.INT).addIndex(1);

  private BlurRowVector() {}

  /** All taps of a radius of at least 1. */
  static void sum(float[] line, int at, int step, float[] weights, int radius, float[] to, int toAt, int count) {
    int near = (radius - 1) % 4 + 1;
    switch (near) {
      case 1 -> one(line, at, step, weights, to, toAt, count);
      case 2 -> two(line, at, step, weights, to, toAt, count);
      case 3 -> three(line, at, step, weights, to, toAt, count);
      default -> four(line, at, step, weights, to, toAt, count);
    }
    for (int k = near + 1; k <= radius; k += 4) {
      fourMore(line, at, step, weights, k, to, toAt, count);
    }
  }

  private static void one(float[] line, int at, int step, float[] weights, float[] to, int toAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector before = FloatVector.fromArray(FLOAT, line, at - LANES);
    FloatVector here = FloatVector.fromArray(FLOAT, line, at);
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      FloatVector after = FloatVector.fromArray(FLOAT, line, i + LANES);
      FloatVector sum = near(line, i, step, before, here, after).fma(w1, here.mul(w0));
      sum.intoArray(to, toAt + x);
      before = here;
      here = after;
    }
  }

  private static void two(float[] line, int at, int step, float[] weights, float[] to, int toAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector before = FloatVector.fromArray(FLOAT, line, at - LANES);
    FloatVector here = FloatVector.fromArray(FLOAT, line, at);
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      FloatVector after = FloatVector.fromArray(FLOAT, line, i + LANES);
      FloatVector sum = near(line, i, step, before, here, after).fma(w1, here.mul(w0));
      sum = near(line, i, 2 * step, before, here, after).fma(w2, sum);
      sum.intoArray(to, toAt + x);
      before = here;
      here = after;
    }
  }

  private static void three(float[] line, int at, int step, float[] weights, float[] to, int toAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector before = FloatVector.fromArray(FLOAT, line, at - LANES);
    FloatVector here = FloatVector.fromArray(FLOAT, line, at);
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      FloatVector after = FloatVector.fromArray(FLOAT, line, i + LANES);
      FloatVector sum = near(line, i, step, before, here, after).fma(w1, here.mul(w0));
      sum = near(line, i, 2 * step, before, here, after).fma(w2, sum);
      sum = pair(line, i, 3 * step).fma(w3, sum);
      sum.intoArray(to, toAt + x);
      before = here;
      here = after;
    }
  }

  private static void four(float[] line, int at, int step, float[] weights, float[] to, int toAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector before = FloatVector.fromArray(FLOAT, line, at - LANES);
    FloatVector here = FloatVector.fromArray(FLOAT, line, at);
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      FloatVector after = FloatVector.fromArray(FLOAT, line, i + LANES);
      FloatVector sum = near(line, i, step, before, here, after).fma(w1, here.mul(w0));
      sum = near(line, i, 2 * step, before, here, after).fma(w2, sum);
      sum = pair(line, i, 3 * step).fma(w3, sum);
      sum = pair(line, i, 4 * step).fma(w4, sum);
      sum.intoArray(to, toAt + x);
      before = here;
      here = after;
    }
  }

  /** Adds the taps at distances of k to k + 3. */
  private static void fourMore(
      float[] line, int at, int step, float[] weights, int k, float[] to, int toAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[k]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[k + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[k + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[k + 3]);
    int distance = k * step;
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, to, toAt + x);
      sum = pair(line, i, distance).fma(w0, sum);
      sum = pair(line, i, distance + step).fma(w1, sum);
      sum = pair(line, i, distance + 2 * step).fma(w2, sum);
      sum = pair(line, i, distance + 3 * step).fma(w3, sum);
      sum.intoArray(to, toAt + x);
    }
  }

  private static FloatVector pair(float[] line, int i, int distance) {
    return FloatVector.fromArray(FLOAT, line, i - distance).add(FloatVector.fromArray(FLOAT, line, i + distance));
  }

  /** The pair at a distance of at most 16, where the vectors around {@code here} hold it. */
  private static FloatVector near(
      float[] line, int i, int distance, FloatVector before, FloatVector here, FloatVector after) {
    if (!MOVES) {
      return pair(line, i, distance);
    }
    IntVector middle = here.reinterpretAsInts();
    IntVector left = RAMP.add(LANES - distance).selectFrom(before.reinterpretAsInts(), middle);
    IntVector right = RAMP.add(distance).selectFrom(middle, after.reinterpretAsInts());
    return left.reinterpretAsFloats().add(right.reinterpretAsFloats());
  }
}
