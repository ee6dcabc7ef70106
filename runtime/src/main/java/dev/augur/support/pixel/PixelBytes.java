package dev.augur.support.pixel;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * How loops write a vector of pixels, one int each, channel c in the bits 8c and up, as interleaved bytes; the opposite of
 * {@link PixelWords}.
 *
 * <p>Constants and no methods: a loop with much maths before its store uses up what the JIT is willing to inline, and a call
 * with vectors would make objects of them. Loaded only where the module {@code jdk.incubator.vector} is present.
 */
@SuppressWarnings("exports") // the module is optional, so it cannot be required transitively
public final class PixelBytes {
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final int LANES = INT.length();

  /** As many bytes as ints; of 8 bytes the 128-bit code fills the first 4, as there is no shorter vector. */
  public static final VectorSpecies<Byte> GREY = LANES == 16 ? ByteVector.SPECIES_128 : ByteVector.SPECIES_64;

  /**
   * Four pixels of 3 used bytes make three ints: int i is made of the pixels 4 i / 3 and 4 i / 3 + 1. The first is shifted
   * right by {@link #RGB_FIRST_SHIFT}.
   */
  public static final VectorShuffle<Integer> RGB_FIRST = VectorShuffle.fromOp(INT, i -> 4 * i / 3 % LANES);

  /** The second pixel of an int, which is shifted left by {@link #RGB_SECOND_SHIFT}. */
  public static final VectorShuffle<Integer> RGB_SECOND = VectorShuffle.fromOp(INT, i -> (4 * i / 3 + 1) % LANES);

  /** Bits of the first pixel that stand in the int before. */
  public static final IntVector RGB_FIRST_SHIFT = ramp().mul(8);

  /** Where the second pixel begins in its int. */
  public static final IntVector RGB_SECOND_SHIFT = ramp().mul(-8).add(24);

  private PixelBytes() {}

  private static IntVector ramp() {
    int[] thirds = new int[LANES];
    for (int i = 0; i < LANES; i++) {
      thirds[i] = i % 3;
    }
    return IntVector.fromArray(INT, thirds, 0);
  }
}
