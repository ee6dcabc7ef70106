package dev.augur.support.warp;

import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.pixel.Planes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Fetches the 2 by 2 pixels around each sampled point of a row, straight from interleaved 8-bit pixels: two 64-bit
 * loads per point, each of two neighbouring pixels and, for 1 and 3 channels, some bits beyond that nobody looks at.
 */
final class PairLoads {
  /**
   * One row in so many, a power of two, is searched and loaded with guards though it need not be: the JIT knows these loops
   * then when the picture's last pixels come, however late.
   */
  private static final int REHEARSED = 64;

  /** The same of a worker's first 2^14 rows, so that these loops are compiled no later than others. */
  private static final int REHEARSED_FIRST = 4;

  private static final int FIRST_ROWS_BITS = 14;

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The pixels above each point: the left one in the lowest bits, the right one after it. */
  long[] top = new long[0];

  /** The pixels below each point. */
  long[] bottom = new long[0];

  private boolean vector;
  private FrameAxis columns;
  private FrameAxis rows;
  private PixelSource source;

  /** From the upper pixels to the lower ones; 0 where the base has a single row. */
  private int down;

  /** Source rows from this one on may end less than 64 bits before the array does. */
  private int firstUnsafeRow;

  /** Whether the arrays hold a row of this image, and its taps' shift. */
  private boolean loaded;

  private int lastShift;

  /** Rows looked at, modulo 2^32. */
  private int rowsSeen;

  void reserve(int width) {
    int padded = Planes.padded(width);
    if (top.length < padded) {
      top = new long[padded];
      bottom = new long[padded];
    }
  }

  void open(PixelSource source, FrameAxis columns, FrameAxis rows, boolean vector) {
    this.vector = vector;
    this.source = source;
    loaded = false;
    this.columns = columns;
    this.rows = rows;
    down = rows.high - rows.low > 1 ? source.rowStep : 0;
    int reach = source.start + Math.max(0, source.width - 1) * source.columnStep + Long.BYTES;
    long safeRows = source.bytes.length < reach ? 0 : (source.bytes.length - reach) / (long) source.rowStep + 1;
    firstUnsafeRow = (int) Math.min(safeRows, source.height);
  }

  /** Loads the pairs of {@code width} points. */
  void load(RowTaps taps, int width) {
    if (taps.fixed && loaded && taps.shift == lastShift) {
      return;
    }
    boolean above = taps.fixed && loaded && taps.shift == lastShift + down;
    if (above) {
      long[] upper = top;
      top = bottom;
      bottom = upper;
    }
    boolean safe = safe(taps, width);
    if (!above) {
      load(taps.offset, taps.shift, top, width, safe);
    }
    load(taps.offset, taps.shift + down, bottom, width, safe);
    loaded = true;
    lastShift = taps.shift;
    for (int i = 0; i < taps.rims; i++) {
      int x = taps.rim[i];
      top[x] = pair(taps.rimColumn[i], taps.rimRow[i]);
      bottom[x] = pair(taps.rimColumn[i], taps.rimRow[i] + 1);
    }
  }

  /** Whether all 64 bits of every pair lie in the array; now and then false all the same. */
  private boolean safe(RowTaps taps, int width) {
    int lowest = taps.lowestRow + (down == 0 ? 0 : 1);
    int every = rowsSeen >>> FIRST_ROWS_BITS == 0 ? REHEARSED_FIRST : REHEARSED;
    boolean rehearsed = (++rowsSeen & every - 1) == 0;
    if (lowest < firstUnsafeRow && !rehearsed) {
      return true;
    }
    int last = taps.greatest(width, vector) + taps.shift + down;
    return !rehearsed & last <= source.bytes.length - Long.BYTES;
  }

  /** One row of pairs at a time: both together need more registers than there are where the JIT inlines the loop. */
  private void load(int[] offset, int shift, long[] pairs, int width, boolean safe) {
    if (safe) {
      fast(source.bytes, offset, shift, pairs, width);
    } else {
      careful(source.bytes, offset, shift, pairs, width);
    }
  }

  private static void fast(byte[] pixels, int[] offset, int shift, long[] pairs, int width) {
    for (int x = 0; x < width; x++) {
      pairs[x] = (long) LONGS.get(pixels, offset[x] + shift);
    }
  }

  private static void careful(byte[] pixels, int[] offset, int shift, long[] pairs, int width) {
    for (int x = 0; x < width; x++) {
      pairs[x] = guarded(pixels, offset[x] + shift);
    }
  }

  /** The 64 bits from an index on, zeros after the array's end. */
  private static long guarded(byte[] pixels, int at) {
    int last = pixels.length - Long.BYTES;
    if (last < 0) {
      return few(pixels, at);
    }
    int from = Math.min(at, last);
    return (long) LONGS.get(pixels, from) >>> Byte.SIZE * (at - from);
  }

  private static long few(byte[] pixels, int at) {
    long bits = 0;
    for (int i = pixels.length - 1; i >= at; i--) {
      bits = bits << 8 | pixels[i] & 255;
    }
    return bits;
  }

  private long pair(int column, int row) {
    int tapRow = rows.tap(row);
    long left = pixel(columns.tap(column), tapRow);
    long right = pixel(columns.tap(column + 1), tapRow);
    return left | right << 8 * source.channels;
  }

  private long pixel(int column, int row) {
    int at = source.offset(column, row);
    long bits = 0;
    for (int c = source.channels - 1; c >= 0; c--) {
      bits = bits << 8 | source.bytes[at + c] & 255;
    }
    return bits;
  }
}
