package dev.augur.support;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The order in which vector loops want a row's pixel pairs: of every whole group of as many points as a vector has ints,
 * the points at even places first, then those at odd places.
 *
 * <p>Two vectors of pairs then become one vector of left pixels and one of right pixels, in the points' order, by a
 * shift and a blend each, because no pixel has to change its place. Without it each takes two permutations of a whole
 * vector and a blend (docs/adr/0010-parted-pairs.md).
 */
final class PairsVector {
  private static final VectorSpecies<Integer> INTS = Lanes.INT;
  private static final VectorShuffle<Integer> PARTED = VectorShuffle.fromOp(
      INTS, i -> i < group() / 2 ? 2 * i : 2 * i + 1 - group());

  private PairsVector() {}

  /** Points in a group. */
  static int group() {
    return INTS.length();
  }

  /** Puts the offsets of a row's points into the order of its pairs; those of an incomplete group stay in theirs. */
  static void part(int[] offset, int width, int[] parted) {
    int bound = INTS.loopBound(width);
    for (int x = 0; x < bound; x += INTS.length()) {
      IntVector.fromArray(INTS, offset, x).rearrange(PARTED).intoArray(parted, x);
    }
    System.arraycopy(offset, bound, parted, bound, width - bound);
  }
}
