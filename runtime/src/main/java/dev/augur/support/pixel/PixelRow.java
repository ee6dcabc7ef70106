package dev.augur.support.pixel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A row of whole 8-bit pixels, interleaved: channel c of column x is {@code data[at + c + channels * x]}. Owned, or
 * lying in the image.
 *
 * <p>{@link #SLACK} bytes follow the row, so that a vector that begins inside it may be read whole.
 */
public final class PixelRow {
  /** Bytes behind a row of bytes that belong to its array, for vector code to read or write: one vector of 512 bits. */
  public static final int SLACK = 64;

  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] own = new byte[0];
  private int channels;

  /** The array that holds the row. */
  public byte[] data = own;

  /** Index of its first byte. */
  public int at;

  /** An empty row: {@link #reserve} room, or {@link #point} it somewhere. */
  public PixelRow() {}

  /** Makes room for a row of the given width, which lies in the worker's own scratch then. */
  public void reserve(int channels, int width) {
    this.channels = channels;
    int bytes = channels * Planes.padded(width) + SLACK;
    if (own.length < bytes) {
      own = new byte[bytes];
    }
    own();
  }

  /** The row is to be written into the worker's own scratch. */
  public void own() {
    point(own, 0);
  }

  /** The row lies elsewhere. */
  public void point(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  /** Writes a column's pixel, channel c in bits 8c and up, and may spoil what lies behind it: go from left to right. */
  public void put(int x, int pixel) {
    INTS.set(own, x * channels, pixel);
  }

  /** Writes the columns' pixels, all of which can be read as whole ints. */
  public void put(byte[] pixels, int[] offset, int shift, int width) {
    byte[] row = own;
    int step = channels;
    for (int x = 0; x < width; x++) {
      INTS.set(row, step * x, (int) INTS.get(pixels, offset[x] + shift));
    }
  }

  /** Writes a column's pixel and nothing else. */
  public void replace(int x, int pixel) {
    for (int c = 0; c < channels; c++) {
      own[x * channels + c] = (byte) (pixel >>> 8 * c);
    }
  }
}
