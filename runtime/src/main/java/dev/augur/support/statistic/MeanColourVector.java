package dev.augur.support.statistic;

import dev.augur.support.pixel.Level;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link MeanColour#sum}. */
final class MeanColourVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final int MAXIMUM_BITS = Float.floatToRawIntBits(65280f);

  /** Pixels whose sum fits an int, whatever the width: 2^15 * 65280 is below 2^31. A multiple of all widths. */
  private static final int BLOCK = 1 << 15;

  private MeanColourVector() {}

  /** The sum of the steps of {@code width} values. */
  static long sum(float[] data, int at, int width, float factor) {
    int end = at + FLOAT.loopBound(width);
    long sum = 0;
    for (int start = at; start < end; start += BLOCK) {
      sum += block(data, start, Math.min(end, start + BLOCK), factor);
    }
    return sum + MeanColour.sum(data, end, at + width, factor);
  }

  private static int block(float[] data, int start, int end, float factor) {
    IntVector sum = IntVector.zero(Lanes.INT);
    for (int i = start; i < end; i += FLOAT.length()) {
      IntVector clamped = FloatVector.fromArray(FLOAT, data, i).mul(factor)
          .reinterpretAsInts().max(0).min(MAXIMUM_BITS);
      IntVector level = clamped.reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts().sub(Level.ROUNDER_BITS);
      sum = Lanes.INTS.cast(sum).add(level);
    }
    return Lanes.INTS.cast(sum).reduceLanes(VectorOperators.ADD);
  }
}
