package dev.augur.support.store;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link Half}, for bfloat16. */
final class HalfVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  /** As many shorts as floats. */
  private static final VectorSpecies<Short> SHORT =
      VectorSpecies.of(short.class, VectorShape.forBitSize(FLOAT.vectorBitSize() / 2));

  private HalfVector() {}

  static void bfloat16(float[] rows, int at, int count, short[] to) {
    int bound = FLOAT.loopBound(count);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      IntVector bits = FloatVector.fromArray(FLOAT, rows, at + x).reinterpretAsInts();
      IntVector odd = bits.lanewise(VectorOperators.LSHR, Short.SIZE).and(1);
      bits.add(odd.add(Half.BELOW_HALF)).lanewise(VectorOperators.LSHR, Short.SIZE)
          .blend(Half.BFLOAT16_NAN,
              bits.and(Integer.MAX_VALUE).compare(VectorOperators.GT, Half.INFINITY_BITS))
          .convertShape(VectorOperators.I2S, SHORT, 0).reinterpretAsShorts().intoArray(to, x);
    }
    Half.bfloat16(rows, at, bound, count, to);
  }
}
