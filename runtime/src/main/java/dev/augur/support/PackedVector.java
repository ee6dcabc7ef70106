package dev.augur.support;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Copies runs of interleaved 8-bit pixels to ints, in vectors: red, green and blue by a byte shuffle of four pixels,
 * which every machine has at 128 bits.
 */
final class PackedVector {
  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_128;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_128;
  private static final int PIXELS = INTS.length();
  private static final int RGB = 0xFFFFFF;
  private static final VectorShuffle<Byte> FORWARD =
      VectorShuffle.fromOp(BYTES, i -> i % 4 == 3 ? 0 : i / 4 * 3 + i % 4);
  private static final VectorShuffle<Byte> REVERSED =
      VectorShuffle.fromOp(BYTES, i -> i % 4 == 3 ? 0 : (3 - i / 4) * 3 + i % 4);
  /** Five pixels in reverse order; the last byte is not one of theirs. */
  private static final VectorShuffle<Byte> FIVE_REVERSED =
      VectorShuffle.fromOp(BYTES, i -> i == 15 ? 15 : (4 - i / 3) * 3 + i % 3);

  /** Channels of the pixels that {@link #reverse} knows. */
  static final int RGB_CHANNELS = 3;

  private static final int FIVE = 5;
  private static final VectorShuffle<Integer> BACKWARDS = VectorShuffle.fromOp(INTS, i -> PIXELS - 1 - i);

  private PackedVector() {}

  /**
   * Copies as many pixels as whole vectors hold.
   *
   * @param at index of the first pixel
   * @param step from one pixel to the next
   * @return the first column that is left to be copied
   */
  static int copy(byte[] pixels, int channels, int at, int step, int from, int to, int[] packed) {
    if (channels == 3 && step == 3) {
      return threeForward(pixels, at, from, to, packed);
    }
    if (channels == 3 && step == -3) {
      return threeBackward(pixels, at, from, to, packed);
    }
    if (channels == 4 && step == 4) {
      return fourForward(pixels, at, from, to, packed);
    }
    if (channels == 4 && step == -4) {
      return fourBackward(pixels, at, from, to, packed);
    }
    return from;
  }

  private static int threeForward(byte[] pixels, int at, int from, int to, int[] packed) {
    int vectors = Math.min((to - from) / PIXELS, vectorsBefore(pixels.length - at, 3 * PIXELS));
    int end = from + vectors * PIXELS;
    for (int x = from, i = at; x < end; x += PIXELS, i += 3 * PIXELS) {
      ByteVector.fromArray(BYTES, pixels, i).rearrange(FORWARD).reinterpretAsInts().and(RGB).intoArray(packed, x);
    }
    return end;
  }

  private static int threeBackward(byte[] pixels, int at, int from, int to, int[] packed) {
    int x = from;
    int i = at - 3 * (PIXELS - 1);
    if (x + PIXELS <= to && i + BYTES.length() > pixels.length) {
      return from;
    }
    for (; x + PIXELS <= to; x += PIXELS, i -= 3 * PIXELS) {
      ByteVector.fromArray(BYTES, pixels, i).rearrange(REVERSED).reinterpretAsInts().and(RGB).intoArray(packed, x);
    }
    return x;
  }

  private static int fourForward(byte[] pixels, int at, int from, int to, int[] packed) {
    int x = from;
    for (int i = at; x + PIXELS <= to; x += PIXELS, i += BYTES.length()) {
      ByteVector.fromArray(BYTES, pixels, i).reinterpretAsInts().intoArray(packed, x);
    }
    return x;
  }

  private static int fourBackward(byte[] pixels, int at, int from, int to, int[] packed) {
    int x = from;
    for (int i = at - 4 * (PIXELS - 1); x + PIXELS <= to; x += PIXELS, i -= BYTES.length()) {
      ByteVector.fromArray(BYTES, pixels, i).reinterpretAsInts().rearrange(BACKWARDS).intoArray(packed, x);
    }
    return x;
  }

  /** How many vectors, each so many bytes after the last one, end within the given bytes. */
  private static int vectorsBefore(int bytes, int stride) {
    return bytes < BYTES.length() ? 0 : (bytes - BYTES.length()) / stride + 1;
  }

  /**
   * Copies pixels of 3 channels in reverse order, as many as whole vectors hold, and a byte more that is none of theirs.
   *
   * @param at index of the last pixel, which comes first
   * @param to where it goes
   * @return how many pixels were copied
   */
  static int reverse(byte[] pixels, int at, int count, byte[] row, int to) {
    int done = 0;
    int from = at - RGB_CHANNELS * (FIVE - 1);
    if (from + BYTES.length() > pixels.length) {
      return 0;
    }
    for (; done + FIVE <= count; done += FIVE, from -= RGB_CHANNELS * FIVE) {
      ByteVector.fromArray(BYTES, pixels, from).rearrange(FIVE_REVERSED).intoArray(row, to + RGB_CHANNELS * done);
    }
    return done;
  }
}
