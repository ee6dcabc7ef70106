package dev.augur.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A row of whole 8-bit pixels, interleaved: channel c of column x is {@code data[at + c + channels * x]}. Owned, or
 * lying in the image.
 *
 * <p>{@link #SLACK} bytes follow the row, so that a vector that begins inside it may be read whole.
 */
final class PixelRow {
  /** Bytes behind a row of bytes that belong to its array, for vector code to read or write: one vector of 512 bits. */
  static final int SLACK = 64;

  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] own = new byte[0];
  private int channels;

  byte[] data = own;
  int at;

  void reserve(int channels, int width) {
    this.channels = channels;
    int bytes = channels * Planes.padded(width) + SLACK;
    if (own.length < bytes) {
      own = new byte[bytes];
    }
    own();
  }

  /** The row is to be written into the worker's own scratch. */
  void own() {
    point(own, 0);
  }

  /** The row lies elsewhere. */
  void point(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  /** Writes a column's pixel, channel c in bits 8c and up, and may spoil what lies behind it: go from left to right. */
  void put(int x, int pixel) {
    INTS.set(own, x * channels, pixel);
  }

  /** Writes the columns' pixels, all of which can be read as whole ints. */
  void put(byte[] pixels, int[] offset, int shift, int width) {
    byte[] row = own;
    int step = channels;
    for (int x = 0; x < width; x++) {
      INTS.set(row, step * x, (int) INTS.get(pixels, offset[x] + shift));
    }
  }

  /** Writes a column's pixel and nothing else. */
  void replace(int x, int pixel) {
    for (int c = 0; c < channels; c++) {
      own[x * channels + c] = (byte) (pixel >>> 8 * c);
    }
  }
}
