package dev.augur.support.warp;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link RowTaps}' search for the greatest offset. */
final class OffsetsVector {
  private static final VectorSpecies<Integer> INT = Lanes.INT;

  private OffsetsVector() {}

  static int greatest(int[] offset, int width) {
    int bound = INT.loopBound(width);
    IntVector greatest = IntVector.zero(INT);
    for (int x = 0; x < bound; x += INT.length()) {
      greatest = Lanes.INTS.cast(greatest).max(IntVector.fromArray(INT, offset, x));
    }
    return Math.max(
        Lanes.INTS.cast(greatest).reduceLanes(VectorOperators.MAX), RowTaps.greatest(offset, bound, width));
  }
}
