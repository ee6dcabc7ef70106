package dev.augur.support.stencil;

import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.PixelBytes;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The rows of a blur in vectors: value x of the result is summed around {@code line[at + x]}, of neighbours that lie
 * {@code step} floats apart. The sums are those of {@link BlurScalar}; the reach is a radius as
 * {@link BlurBand#reach} rounds it up. The count of floats is a multiple of 16; 16 floats before and behind are read.
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

  /**
   * All taps.
   *
   * @param to the sums, or scratch for them
   * @param levels if not null, the sums go there instead, rounded, from {@code levelsAt} on
   */
  static void sum(
      float[] line, int at, int step, float[] weights, int reach, float[] to, byte[] levels, int levelsAt, int count) {
    byte[] last = reach > 8 ? null : levels;
    switch (reach) {
      case 4 -> four(line, at, step, weights, to, last, levelsAt, count);
      case 6 -> six(line, at, step, weights, to, last, levelsAt, count);
      default -> eight(line, at, step, weights, to, last, levelsAt, count);
    }
    for (int k = 9; k <= reach; k += 4) {
      fourMore(line, at, step, weights, k, to, k + 3 < reach ? null : levels, levelsAt, count);
    }
  }

  private static void four(
      float[] line, int at, int step, float[] weights, float[] to, byte[] levels, int levelsAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    IntVector left1 = RAMP.add(LANES - step);
    IntVector right1 = RAMP.add(step);
    IntVector left2 = RAMP.add(LANES - 2 * step);
    IntVector right2 = RAMP.add(2 * step);
    IntVector previous = FloatVector.fromArray(FLOAT, line, at - LANES).reinterpretAsInts();
    IntVector next = FloatVector.fromArray(FLOAT, line, at).reinterpretAsInts();
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      IntVector before = Lanes.INTS.cast(previous);
      IntVector here = Lanes.INTS.cast(next);
      IntVector after = FloatVector.fromArray(FLOAT, line, i + LANES).reinterpretAsInts();
      FloatVector sum = here.reinterpretAsFloats().mul(w0);
      FloatVector left = MOVES ? left1.selectFrom(before, here).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i - step);
      FloatVector right = MOVES ? right1.selectFrom(here, after).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i + step);
      sum = left.add(right).fma(w1, sum);
      left = MOVES ? left2.selectFrom(before, here).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i - 2 * step);
      right = MOVES ? right2.selectFrom(here, after).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i + 2 * step);
      sum = left.add(right).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 3 * step)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 4 * step)).fma(w4, sum);
      if (levels == null) {
        sum.intoArray(to, x);
      } else {
        sum.add(Level.ROUNDER).reinterpretAsInts().convertShape(VectorOperators.I2B, PixelBytes.GREY, 0)
            .reinterpretAsBytes().intoArray(levels, levelsAt + x);
      }
      previous = here;
      next = after;
    }
  }

  private static void six(
      float[] line, int at, int step, float[] weights, float[] to, byte[] levels, int levelsAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector w6 = FloatVector.broadcast(FLOAT, weights[6]);
    IntVector left1 = RAMP.add(LANES - step);
    IntVector right1 = RAMP.add(step);
    IntVector left2 = RAMP.add(LANES - 2 * step);
    IntVector right2 = RAMP.add(2 * step);
    IntVector previous = FloatVector.fromArray(FLOAT, line, at - LANES).reinterpretAsInts();
    IntVector next = FloatVector.fromArray(FLOAT, line, at).reinterpretAsInts();
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      IntVector before = Lanes.INTS.cast(previous);
      IntVector here = Lanes.INTS.cast(next);
      IntVector after = FloatVector.fromArray(FLOAT, line, i + LANES).reinterpretAsInts();
      FloatVector sum = here.reinterpretAsFloats().mul(w0);
      FloatVector left = MOVES ? left1.selectFrom(before, here).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i - step);
      FloatVector right = MOVES ? right1.selectFrom(here, after).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i + step);
      sum = left.add(right).fma(w1, sum);
      left = MOVES ? left2.selectFrom(before, here).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i - 2 * step);
      right = MOVES ? right2.selectFrom(here, after).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i + 2 * step);
      sum = left.add(right).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 3 * step)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 4 * step)).fma(w4, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 5 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 5 * step)).fma(w5, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 6 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 6 * step)).fma(w6, sum);
      if (levels == null) {
        sum.intoArray(to, x);
      } else {
        sum.add(Level.ROUNDER).reinterpretAsInts().convertShape(VectorOperators.I2B, PixelBytes.GREY, 0)
            .reinterpretAsBytes().intoArray(levels, levelsAt + x);
      }
      previous = here;
      next = after;
    }
  }

  private static void eight(
      float[] line, int at, int step, float[] weights, float[] to, byte[] levels, int levelsAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector w6 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector w7 = FloatVector.broadcast(FLOAT, weights[7]);
    FloatVector w8 = FloatVector.broadcast(FLOAT, weights[8]);
    IntVector left1 = RAMP.add(LANES - step);
    IntVector right1 = RAMP.add(step);
    IntVector left2 = RAMP.add(LANES - 2 * step);
    IntVector right2 = RAMP.add(2 * step);
    IntVector previous = FloatVector.fromArray(FLOAT, line, at - LANES).reinterpretAsInts();
    IntVector next = FloatVector.fromArray(FLOAT, line, at).reinterpretAsInts();
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      IntVector before = Lanes.INTS.cast(previous);
      IntVector here = Lanes.INTS.cast(next);
      IntVector after = FloatVector.fromArray(FLOAT, line, i + LANES).reinterpretAsInts();
      FloatVector sum = here.reinterpretAsFloats().mul(w0);
      FloatVector left = MOVES ? left1.selectFrom(before, here).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i - step);
      FloatVector right = MOVES ? right1.selectFrom(here, after).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i + step);
      sum = left.add(right).fma(w1, sum);
      left = MOVES ? left2.selectFrom(before, here).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i - 2 * step);
      right = MOVES ? right2.selectFrom(here, after).reinterpretAsFloats()
          : FloatVector.fromArray(FLOAT, line, i + 2 * step);
      sum = left.add(right).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 3 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 3 * step)).fma(w3, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 4 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 4 * step)).fma(w4, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 5 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 5 * step)).fma(w5, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 6 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 6 * step)).fma(w6, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 7 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 7 * step)).fma(w7, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - 8 * step)
          .add(FloatVector.fromArray(FLOAT, line, i + 8 * step)).fma(w8, sum);
      if (levels == null) {
        sum.intoArray(to, x);
      } else {
        sum.add(Level.ROUNDER).reinterpretAsInts().convertShape(VectorOperators.I2B, PixelBytes.GREY, 0)
            .reinterpretAsBytes().intoArray(levels, levelsAt + x);
      }
      previous = here;
      next = after;
    }
  }

  /** Adds the taps at distances of k to k + 3. */
  private static void fourMore(
      float[] line, int at, int step, float[] weights, int k, float[] to, byte[] levels, int levelsAt, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[k]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[k + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[k + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[k + 3]);
    int d0 = k * step;
    int d1 = (k + 1) * step;
    int d2 = (k + 2) * step;
    int d3 = (k + 3) * step;
    for (int x = 0; x < count; x += LANES) {
      int i = at + x;
      FloatVector sum = FloatVector.fromArray(FLOAT, to, x);
      sum = FloatVector.fromArray(FLOAT, line, i - d0).add(FloatVector.fromArray(FLOAT, line, i + d0)).fma(w0, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - d1).add(FloatVector.fromArray(FLOAT, line, i + d1)).fma(w1, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - d2).add(FloatVector.fromArray(FLOAT, line, i + d2)).fma(w2, sum);
      sum = FloatVector.fromArray(FLOAT, line, i - d3).add(FloatVector.fromArray(FLOAT, line, i + d3)).fma(w3, sum);
      if (levels == null) {
        sum.intoArray(to, x);
      } else {
        sum.add(Level.ROUNDER).reinterpretAsInts().convertShape(VectorOperators.I2B, PixelBytes.GREY, 0)
            .reinterpretAsBytes().intoArray(levels, levelsAt + x);
      }
    }
  }
}
