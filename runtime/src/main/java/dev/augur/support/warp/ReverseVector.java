package dev.augur.support.warp;

import dev.augur.support.pixel.PixelBytes;
import dev.augur.support.pixel.PixelWords;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Mirrors runs of interleaved 8-bit pixels. Pixels of one byte go by vectors of 128 bits, in which every machine can move
 * bytes; others become ints, as in {@link PixelWords}, of which a vector holds more.
 */
final class ReverseVector {
  private static final VectorSpecies<Byte> FEW_BYTES = ByteVector.SPECIES_128;
  private static final VectorShuffle<Byte> GREY = VectorShuffle.fromOp(FEW_BYTES, i -> FEW_BYTES.length() - 1 - i);

  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final VectorSpecies<Byte> BYTES = VectorSpecies.of(byte.class, INT.vectorShape());
  private static final int LANES = INT.length();
  private static final VectorShuffle<Integer> LAST_FIRST = VectorShuffle.fromOp(INT, i -> LANES - 1 - i);

  /**
   * Pixel i of three bytes begins in int 3 i / 4 and ends in int (3 i + 2) / 4; the last pixel comes first. The tables of
   * {@link PixelWords} mirrored: its pixels and a permutation more took 9.3 us per image where these take 8.3.
   */
  private static final VectorShuffle<Integer> RGB_START = VectorShuffle.fromOp(INT, i -> 3 * (LANES - 1 - i) / 4);
  private static final VectorShuffle<Integer> RGB_END = VectorShuffle.fromOp(INT, i -> (3 * (LANES - 1 - i) + 2) / 4);
  private static final IntVector RGB_SHIFT = shifts();

  /** Where a pixel lies in one int, this is 0 again, as shifts count modulo 32. */
  private static final IntVector RGB_SHIFT_BACK = RGB_SHIFT.neg().and(31);

  private static final int RGB_MASK = 0x00ffffff;

  private ReverseVector() {}

  private static IntVector shifts() {
    int[] bits = new int[LANES];
    for (int i = 0; i < LANES; i++) {
      bits[i] = 3 * (LANES - 1 - i) % 4 * 8;
    }
    return IntVector.fromArray(INT, bits, 0);
  }

  /**
   * Copies pixels in reverse order, and up to 16 bytes more that are none of theirs. The last vector ends with the run and
   * may hold pixels that the one before it holds, too.
   *
   * @param at index of the last pixel, which comes first
   * @param to where it goes
   * @return how many pixels were copied: all, or none of a run that is shorter than a vector
   */
  static int copy(byte[] pixels, int channels, int at, int count, byte[] row, int to) {
    return switch (channels) {
      case 1 -> grey(pixels, at, count, row, to);
      case 3 -> rgb(pixels, at, count, row, to);
      default -> rgba(pixels, at, count, row, to);
    };
  }

  private static int grey(byte[] pixels, int at, int count, byte[] row, int to) {
    int last = count - FEW_BYTES.length();
    if (last < 0) {
      return 0;
    }
    for (int next = 0; next < count; next += FEW_BYTES.length()) {
      int done = Math.min(next, last);
      ByteVector.fromArray(FEW_BYTES, pixels, at - done - FEW_BYTES.length() + 1).rearrange(GREY)
          .intoArray(row, to + done);
    }
    return count;
  }

  private static int rgb(byte[] pixels, int at, int count, byte[] row, int to) {
    int last = count - LANES;
    int first = at - 3 * (LANES - 1);
    if (last < 0 || first + BYTES.length() > pixels.length) {
      return 0;
    }
    for (int next = 0; next < count; next += LANES) {
      int done = Math.min(next, last);
      IntVector ints = ByteVector.fromArray(BYTES, pixels, first - 3 * done).reinterpretAsInts();
      IntVector pixel = ints.rearrange(RGB_START).lanewise(VectorOperators.LSHR, RGB_SHIFT)
          .or(ints.rearrange(RGB_END).lanewise(VectorOperators.LSHL, RGB_SHIFT_BACK)).and(RGB_MASK);
      pixel.rearrange(PixelBytes.RGB_FIRST).lanewise(VectorOperators.LSHR, PixelBytes.RGB_FIRST_SHIFT)
          .or(pixel.rearrange(PixelBytes.RGB_SECOND).lanewise(VectorOperators.LSHL, PixelBytes.RGB_SECOND_SHIFT))
          .reinterpretAsBytes().intoArray(row, to + 3 * done);
    }
    return count;
  }

  private static int rgba(byte[] pixels, int at, int count, byte[] row, int to) {
    int last = count - LANES;
    if (last < 0) {
      return 0;
    }
    for (int next = 0; next < count; next += LANES) {
      int done = Math.min(next, last);
      ByteVector.fromArray(BYTES, pixels, at - 4 * (done + LANES - 1)).reinterpretAsInts().rearrange(LAST_FIRST)
          .reinterpretAsBytes().intoArray(row, to + 4 * done);
    }
    return count;
  }
}
