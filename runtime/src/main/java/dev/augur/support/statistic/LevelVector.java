package dev.augur.support.statistic;

import dev.augur.support.pixel.Level;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link Level#of} over a row. */
final class LevelVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private LevelVector() {}

  /** {@code levels[x]} is the level of {@code rows[at + x] * factor}. */
  static void round(float[] rows, int at, int width, float factor, int[] levels) {
    int bound = FLOAT.loopBound(width);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      IntVector clamped = FloatVector.fromArray(FLOAT, rows, at + x).mul(factor)
          .reinterpretAsInts().max(0).min(Level.MAXIMUM_BITS);
      clamped.reinterpretAsFloats().add(Level.ROUNDER).reinterpretAsInts().and(Level.COUNT - 1)
          .intoArray(levels, x);
    }
    for (int x = bound; x < width; x++) {
      levels[x] = Level.of(rows[at + x], factor);
    }
  }
}
