package dev.augur.support;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Reads interleaved 8-bit pixels, one int each: a vector of {@link Lanes#INT} from one vector of bytes.
 *
 * <p>Channel c stands in the bits 8c and up of its int; bits above the last channel are arbitrary. As many bytes are read
 * as the vector holds, also of fewer channels than 4. Pixels are moved as ints and shifted into place rather than moved
 * as bytes, since not every machine with vectors of 512 bits can move bytes across them. Loaded only where the module
 * {@code jdk.incubator.vector} is present.
 */
@SuppressWarnings("exports") // the module is optional, so it cannot be required transitively
public final class PixelWords {
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final VectorSpecies<Byte> BYTE = VectorSpecies.of(byte.class, INT.vectorShape());
  private static final int LANES = INT.length();

  /** Pixel i of one byte stands in int i / 4. */
  private static final VectorShuffle<Integer> GRAY = VectorShuffle.fromOp(INT, i -> i / 4);
  private static final IntVector GRAY_SHIFT = shifts(1);

  /** Pixel i of three bytes begins in int 3 i / 4 and ends in int (3 i + 2) / 4. */
  private static final VectorShuffle<Integer> RGB_START = VectorShuffle.fromOp(INT, i -> 3 * i / 4);
  private static final VectorShuffle<Integer> RGB_END = VectorShuffle.fromOp(INT, i -> (3 * i + 2) / 4);
  private static final IntVector RGB_SHIFT = shifts(3);

  /** Where a pixel lies in one int, this is 0 again, as shifts count modulo 32. */
  private static final IntVector RGB_SHIFT_BACK = RGB_SHIFT.neg().and(31);

  private PixelWords() {}

  private static IntVector shifts(int channels) {
    int[] bits = new int[LANES];
    for (int i = 0; i < LANES; i++) {
      bits[i] = channels * i % 4 * 8;
    }
    return IntVector.fromArray(INT, bits, 0);
  }

  /** Pixels of one byte. */
  public static IntVector gray(byte[] pixels, int at) {
    return ints(pixels, at).rearrange(GRAY).lanewise(VectorOperators.LSHR, GRAY_SHIFT);
  }

  /** Pixels of red, green and blue. */
  public static IntVector rgb(byte[] pixels, int at) {
    IntVector ints = ints(pixels, at);
    return ints.rearrange(RGB_START).lanewise(VectorOperators.LSHR, RGB_SHIFT)
        .or(ints.rearrange(RGB_END).lanewise(VectorOperators.LSHL, RGB_SHIFT_BACK));
  }

  /** Pixels of red, green, blue and alpha. */
  public static IntVector rgba(byte[] pixels, int at) {
    return ints(pixels, at);
  }

  private static IntVector ints(byte[] pixels, int at) {
    return ByteVector.fromArray(BYTE, pixels, at).reinterpretAsInts();
  }
}
