package dev.augur.support.store;

import dev.augur.support.pixel.PixelRow;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The last finished rows of an image of interleaved bytes, in an array until a strip of them goes to the tensor
 * (docs/adr/0009-strips.md).
 *
 * <p>Rows come in order, from the first to the last. A loop may write as many bytes past a row's end as a vector has: the
 * next row overwrites them. Owned by one worker; not thread-safe.
 */
public final class ByteStrip {
  /** So few bytes that they stay in the nearest cache, so many that a copy pays. */
  private static final int BYTES = 2048;

  /** Channel c of pixel (x, y) is {@code bytes[row(y) + c + channels * x]} while the row lies in the strip. */
  public final byte[] bytes;

  private final int height;
  private final int rowBytes;
  private final int rows;

  /** A strip of images of the given size. */
  public ByteStrip(int channels, int height, int width) {
    this.height = height;
    rowBytes = channels * width;
    rows = Math.clamp(BYTES / rowBytes, 1, height);
    bytes = new byte[rows * rowBytes + PixelRow.SLACK];
  }

  /** Where row y goes. */
  public int row(int y) {
    return y % rows * rowBytes;
  }

  /**
   * Called after row y is finished: copies the strip if that was its last row, or the image's.
   *
   * @param out the tensor
   * @param offset where the image starts in it, in bytes
   */
  public void finish(int y, MemorySegment out, long offset) {
    int last = y % rows;
    if (last == rows - 1 || y == height - 1) {
      long at = offset + (long) (y - last) * rowBytes;
      MemorySegment.copy(bytes, 0, out, ValueLayout.JAVA_BYTE, at, (last + 1) * rowBytes);
    }
  }
}
