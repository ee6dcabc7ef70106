package dev.augur.support.pixel;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * How loops read interleaved 8-bit pixels, one int each: a vector of {@link Lanes#INT} from one vector of bytes, taken as
 * ints. Channel c stands in the bits 8c and up of its int; bits above the last channel are arbitrary.
 *
 * <pre>
 * grey   ints.rearrange(GREY).lanewise(LSHR, GREY_SHIFT)
 * RGB    ints.rearrange(RGB_START).lanewise(LSHR, RGB_SHIFT).or(ints.rearrange(RGB_END).lanewise(LSHL, RGB_SHIFT_BACK))
 * RGBA   ints
 * </pre>
 *
 * <p>As many bytes are read as the vector holds, also of fewer channels than 4. Pixels are moved as ints and shifted into
 * place rather than moved as bytes, since not every machine with vectors of 512 bits can move bytes across them.
 * Constants and no methods, as the JIT may not inline those (docs/adr/0019-vectors-stay-in-their-loop.md). Loaded only
 * where the module {@code jdk.incubator.vector} is present.
 */
@SuppressWarnings("exports") // the module is optional, so it cannot be required transitively
public final class PixelWords {
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final int LANES = INT.length();

  /** As many bytes as a vector of ints has. */
  public static final VectorSpecies<Byte> BYTES = VectorSpecies.of(byte.class, INT.vectorShape());

  /** Pixel i of one byte stands in int i / 4. */
  public static final VectorShuffle<Integer> GREY = VectorShuffle.fromOp(INT, i -> i / 4);

  /** Where it begins there. */
  public static final IntVector GREY_SHIFT = shifts(1);

  /** Pixel i of three bytes begins in int 3 i / 4. */
  public static final VectorShuffle<Integer> RGB_START = VectorShuffle.fromOp(INT, i -> 3 * i / 4);

  /** It ends in int (3 i + 2) / 4. */
  public static final VectorShuffle<Integer> RGB_END = VectorShuffle.fromOp(INT, i -> (3 * i + 2) / 4);

  /** Where it begins in its first int. */
  public static final IntVector RGB_SHIFT = shifts(3);

  /** Where the rest of it goes; where a pixel lies in one int, this is 0 again, as shifts count modulo 32. */
  public static final IntVector RGB_SHIFT_BACK = RGB_SHIFT.neg().and(31);

  private PixelWords() {}

  private static IntVector shifts(int channels) {
    int[] bits = new int[LANES];
    for (int i = 0; i < LANES; i++) {
      bits[i] = channels * i % 4 * 8;
    }
    return IntVector.fromArray(INT, bits, 0);
  }
}
