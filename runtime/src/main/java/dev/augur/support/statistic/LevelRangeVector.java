package dev.augur.support.statistic;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link LevelRange}'s rows. */
final class LevelRangeVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final VectorSpecies<Byte> BYTE = VectorSpecies.of(byte.class, INT.vectorShape());

  /** What loops carry, see {@link Lanes#INTS}. */
  private static final Class<ByteVector> BYTES = Lanes.vectorsOf(BYTE);

  private LevelRangeVector() {}

  static int lowest(float[] rows, int at, int width) {
    int bound = FLOAT.loopBound(width);
    IntVector bits = IntVector.broadcast(INT, Integer.MAX_VALUE);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      bits = Lanes.INTS.cast(bits).min(FloatVector.fromArray(FLOAT, rows, at + x).reinterpretAsInts());
    }
    return Math.min(Lanes.INTS.cast(bits).reduceLanes(VectorOperators.MIN), LevelRange.lowest(rows, at + bound, at + width));
  }

  static int highest(float[] rows, int at, int width) {
    int bound = FLOAT.loopBound(width);
    IntVector bits = IntVector.broadcast(INT, Integer.MIN_VALUE);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      bits = Lanes.INTS.cast(bits).max(FloatVector.fromArray(FLOAT, rows, at + x).reinterpretAsInts());
    }
    return Math.max(Lanes.INTS.cast(bits).reduceLanes(VectorOperators.MAX), LevelRange.highest(rows, at + bound, at + width));
  }

  /**
   * Looks at whole blocks of three vectors, whose lanes are of the same channels as long as blocks begin at a pixel. The
   * last block ends with the row and may see bytes again.
   *
   * @return false if the row is shorter than a block, so that nothing was looked at
   */
  static boolean add(byte[] pixels, int at, int count, byte[] lowestLanes, byte[] highestLanes) {
    int lanes = BYTE.length();
    int last = count - 3 * lanes;
    if (last < 0) {
      return false;
    }
    ByteVector lowest0 = ByteVector.fromArray(BYTE, lowestLanes, 0);
    ByteVector lowest1 = ByteVector.fromArray(BYTE, lowestLanes, lanes);
    ByteVector lowest2 = ByteVector.fromArray(BYTE, lowestLanes, 2 * lanes);
    ByteVector highest0 = ByteVector.fromArray(BYTE, highestLanes, 0);
    ByteVector highest1 = ByteVector.fromArray(BYTE, highestLanes, lanes);
    ByteVector highest2 = ByteVector.fromArray(BYTE, highestLanes, 2 * lanes);
    for (int next = 0; next < last + 3 * lanes; next += 3 * lanes) {
      int from = at + Math.min(next, last);
      ByteVector pixels0 = ByteVector.fromArray(BYTE, pixels, from);
      ByteVector pixels1 = ByteVector.fromArray(BYTE, pixels, from + lanes);
      ByteVector pixels2 = ByteVector.fromArray(BYTE, pixels, from + 2 * lanes);
      lowest0 = BYTES.cast(lowest0).lanewise(VectorOperators.UMIN, pixels0);
      lowest1 = BYTES.cast(lowest1).lanewise(VectorOperators.UMIN, pixels1);
      lowest2 = BYTES.cast(lowest2).lanewise(VectorOperators.UMIN, pixels2);
      highest0 = BYTES.cast(highest0).lanewise(VectorOperators.UMAX, pixels0);
      highest1 = BYTES.cast(highest1).lanewise(VectorOperators.UMAX, pixels1);
      highest2 = BYTES.cast(highest2).lanewise(VectorOperators.UMAX, pixels2);
    }
    BYTES.cast(lowest0).intoArray(lowestLanes, 0);
    BYTES.cast(lowest1).intoArray(lowestLanes, lanes);
    BYTES.cast(lowest2).intoArray(lowestLanes, 2 * lanes);
    BYTES.cast(highest0).intoArray(highestLanes, 0);
    BYTES.cast(highest1).intoArray(highestLanes, lanes);
    BYTES.cast(highest2).intoArray(highestLanes, 2 * lanes);
    return true;
  }
}
