package dev.augur.support.warp;

import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.PixelRow;

/** Fetches whole pixels of an interleaved 8-bit image as ints: channel c in bits 8c and up. */
final class PixelLoads {
  private PixelSource source;
  private FrameAxis columns;
  private FrameAxis rows;
  private int fill;
  private int mask;
  private boolean vector;

  /** The last index from which a whole int can be read. */
  private int lastWhole;

  void open(PixelSource source, FrameAxis columns, FrameAxis rows, float[] fill, boolean vector) {
    this.source = source;
    this.vector = vector;
    this.columns = columns;
    this.rows = rows;
    mask = source.channels == 4 ? -1 : (1 << 8 * source.channels) - 1;
    lastWhole = source.bytes.length - Integer.BYTES;
    int packed = 0;
    for (int c = source.channels - 1; c >= 0; c--) {
      packed = packed << 8 | (int) Math.rint(Math.clamp((double) fill[c], 0, 255));
    }
    this.fill = packed;
  }

  /** The fill as a pixel, each channel rounded half to even. */
  int fill() {
    return fill;
  }

  /** The nearest pixels of sampled points. */
  void load(RowTaps taps, int width, PixelRow row) {
    if (taps.greatest(width, vector) + taps.shift <= lastWhole) {
      row.put(source.bytes, taps.offset, taps.shift, width);
    } else {
      for (int x = 0; x < width; x++) {
        row.put(x, pixel(taps.offset[x] + taps.shift));
      }
    }
    for (int i = 0; i < taps.rims; i++) {
      row.replace(taps.rim[i], pixel(source.offset(columns.tap(taps.rimColumn[i]), rows.tap(taps.rimRow[i]))));
    }
    if (taps.covered) {
      fill(taps.cover, row, 0, taps.fullFrom());
      fill(taps.cover, row, taps.fullTo(), width);
    }
  }

  private void fill(float[] cover, PixelRow row, int from, int to) {
    for (int x = from; x < to; x++) {
      if (cover[x] == 0) {
        row.replace(x, fill);
      }
    }
  }

  /** The pixel that starts at an index. */
  int pixel(int at) {
    if (lastWhole >= 0) {
      // The last pixels without a branch: the JIT would compile all again when it is first taken.
      int from = Math.min(at, lastWhole);
      return PixelMath.word(source.bytes, from) >>> Byte.SIZE * (at - from) & mask;
    }
    int bits = 0;
    for (int c = source.channels - 1; c >= 0; c--) {
      bits = bits << 8 | source.bytes[at + c] & 255;
    }
    return bits;
  }
}
