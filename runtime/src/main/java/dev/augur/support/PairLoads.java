package dev.augur.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Fetches the 2 by 2 pixels around each sampled point of a row, straight from interleaved 8-bit pixels: two 64-bit
 * loads per point, each of two neighbouring pixels and, for 1 and 3 channels, some bits beyond that nobody looks at.
 *
 * <p>For vector code the points of a row are {@linkplain PairsVector parted} by parity, group by group; {@link #place}
 * says where the pairs of a point stand.
 */
final class PairLoads {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The pixels above each point: the left one in the lowest bits, the right one after it. */
  long[] top = new long[0];

  /** The pixels below each point. */
  long[] bottom = new long[0];

  private FrameAxis columns;
  private FrameAxis rows;
  private PixelSource source;

  /** Points that are parted by parity; 1 if all stand in order. */
  private int group;

  /** From this point on all stand in order. */
  private int ungrouped;


  /** From the upper pixels to the lower ones; 0 where the base has a single row. */
  private int down;

  /** Source rows from this one on may end less than 64 bits before the array does. */
  private int firstUnsafeRow;

  /** Whether the arrays hold a row of this image, and its taps' shift. */
  private boolean loaded;

  private int lastShift;

  void reserve(int width) {
    int padded = Planes.padded(width);
    if (top.length < padded) {
      top = new long[padded];
      bottom = new long[padded];
    }
  }

  void open(PixelSource source, FrameAxis columns, FrameAxis rows, boolean vector) {
    this.source = source;
    group = vector ? PairsVector.group() : 1;
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
    ungrouped = group == 1 ? 0 : width - width % group;
    int lowest = taps.lowestRow + (down == 0 ? 0 : 1);
    if (taps.fixed && loaded && taps.shift == lastShift + down && lowest < firstUnsafeRow) {
      long[] above = top;
      top = bottom;
      bottom = above;
      fast(source.bytes, taps.offset, taps.shift + down, bottom, width);
    } else if (lowest < firstUnsafeRow) {
      fast(source.bytes, taps.offset, taps.shift, down, top, bottom, width);
    } else {
      careful(source.bytes, taps.offset, taps.shift, down, top, bottom, width);
    }
    loaded = true;
    lastShift = taps.shift;
    for (int i = 0; i < taps.rims; i++) {
      int x = place(taps.rim[i]);
      top[x] = pair(taps.rimColumn[i], taps.rimRow[i]);
      bottom[x] = pair(taps.rimColumn[i], taps.rimRow[i] + 1);
    }
  }

  /** Where in {@link #top} and {@link #bottom} the pairs of a point of the loaded row stand. */
  int place(int x) {
    int inGroup = x % group;
    return x >= ungrouped ? x : x - inGroup + inGroup / 2 + inGroup % 2 * (group / 2);
  }

  private void fast(byte[] pixels, int[] offset, int shift, int down, long[] top, long[] bottom, int width) {
    int half = group / 2;
    for (int i = 0; i < ungrouped / 2; i++) {
      int even = offset[2 * i] + shift;
      int odd = offset[2 * i + 1] + shift;
      int place = i + (i & -half);
      top[place] = (long) LONGS.get(pixels, even);
      top[place + half] = (long) LONGS.get(pixels, odd);
      bottom[place] = (long) LONGS.get(pixels, even + down);
      bottom[place + half] = (long) LONGS.get(pixels, odd + down);
    }
    for (int x = ungrouped; x < width; x++) {
      int at = offset[x] + shift;
      top[x] = (long) LONGS.get(pixels, at);
      bottom[x] = (long) LONGS.get(pixels, at + down);
    }
  }

  private void fast(byte[] pixels, int[] offset, int shift, long[] pairs, int width) {
    int half = group / 2;
    for (int i = 0; i < ungrouped / 2; i++) {
      int place = i + (i & -half);
      pairs[place] = (long) LONGS.get(pixels, offset[2 * i] + shift);
      pairs[place + half] = (long) LONGS.get(pixels, offset[2 * i + 1] + shift);
    }
    for (int x = ungrouped; x < width; x++) {
      pairs[x] = (long) LONGS.get(pixels, offset[x] + shift);
    }
  }

  private void careful(
      byte[] pixels, int[] offset, int shift, int down, long[] top, long[] bottom, int width) {
    for (int x = 0; x < width; x++) {
      int at = offset[x] + shift;
      int place = place(x);
      top[place] = guarded(pixels, at);
      bottom[place] = guarded(pixels, at + down);
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
