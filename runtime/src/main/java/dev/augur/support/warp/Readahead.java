package dev.augur.support.warp;

/**
 * Brings the part of an 8-bit picture that an image looks at near the processor, before its points are sought.
 *
 * <p>Output rows that cross the picture's rows ask for its cache lines in an order that no processor foresees, and wait
 * for memory at each. One byte of each line, read beforehand in the order in which they lie, lets the waits overlap. Where
 * rows stay level, processors do so by themselves. Owned by one worker.
 */
final class Readahead {
  /** No processor that matters has shorter lines. */
  private static final int LINE_BYTES = 64;

  /** Of a larger part, the first rows would be gone from the cache again before they are looked at. */
  private static final int MOST_BYTES = 1 << 20;

  /** Of all bytes read: if nothing depended on them, the JIT would read none. */
  private int sum;

  /** Reads columns {@code left} to {@code right - 1} of rows {@code top} to {@code bottom - 1}, unless they are too many. */
  void read(PixelSource source, int left, int right, int top, int bottom) {
    int count = (right - left) * source.columnStep;
    if ((long) count * (bottom - top) > MOST_BYTES) {
      return;
    }
    for (int row = top; row < bottom; row++) {
      int from = source.offset(left, row);
      sum += read(source.bytes, from, Math.min(from + count, source.bytes.length));
    }
  }

  private static int read(byte[] bytes, int from, int end) {
    int sum = 0;
    for (int i = from; i < end; i += LINE_BYTES) {
      sum += bytes[i];
    }
    return sum;
  }
}
