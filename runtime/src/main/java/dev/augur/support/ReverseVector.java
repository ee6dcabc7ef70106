package dev.augur.support;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Mirrors runs of interleaved 8-bit pixels, in vectors of 128 bits, in which every machine can move bytes. */
final class ReverseVector {
  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_128;
  private static final VectorShuffle<Byte> GRAY = reversed(1);
  private static final VectorShuffle<Byte> RGB = reversed(3);
  private static final VectorShuffle<Byte> RGBA = reversed(4);

  private ReverseVector() {}

  /** Whole pixels in reverse order; bytes behind them stay. */
  private static VectorShuffle<Byte> reversed(int channels) {
    int pixels = BYTES.length() / channels;
    return VectorShuffle.fromOp(BYTES,
        i -> i < pixels * channels ? (pixels - 1 - i / channels) * channels + i % channels : i);
  }

  /**
   * Copies pixels in reverse order, as many as whole vectors hold, and less than a pixel more that is none of theirs.
   *
   * @param at index of the last pixel, which comes first
   * @param to where it goes
   * @return how many pixels were copied
   */
  static int copy(byte[] pixels, int channels, int at, int count, byte[] row, int to) {
    return switch (channels) {
      case 1 -> copy(pixels, GRAY, 1, at, count, row, to);
      case 3 -> copy(pixels, RGB, 3, at, count, row, to);
      default -> copy(pixels, RGBA, 4, at, count, row, to);
    };
  }

  private static int copy(
      byte[] pixels, VectorShuffle<Byte> reversed, int channels, int at, int count, byte[] row, int to) {
    int step = BYTES.length() / channels;
    int from = at - channels * (step - 1);
    if (from + BYTES.length() > pixels.length) {
      return 0;
    }
    int done = 0;
    for (; done + step <= count; done += step, from -= channels * step) {
      ByteVector.fromArray(BYTES, pixels, from).rearrange(reversed).intoArray(row, to + channels * done);
    }
    return done;
  }
}
