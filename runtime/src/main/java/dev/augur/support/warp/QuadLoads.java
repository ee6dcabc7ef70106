package dev.augur.support.warp;

import dev.augur.support.geometry.FrameAxis;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Fetches the 4 by 4 pixels around each sampled point of a row from a grey 8-bit image: four 32-bit loads per point, each
 * of four neighbouring pixels.
 */
final class QuadLoads {
  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** Four pixels of row j around column x at {@code quads[j * step + x]}, the leftmost in the lowest bits. */
  int[] quads = new int[0];

  private final int[] tapColumn = new int[BicubicRows.SIDE];
  private PixelSource source;
  private FrameAxis columns;
  private FrameAxis rows;

  void open(PixelSource source, FrameAxis columns, FrameAxis rows) {
    this.source = source;
    this.columns = columns;
    this.rows = rows;
  }

  /** Loads the pixels of {@code width} points. */
  void load(RowTaps taps, int width, int step) {
    if (quads.length < BicubicRows.SIDE * step) {
      quads = new int[BicubicRows.SIDE * step];
    }
    for (int j = 0; j < BicubicRows.SIDE && taps.rims < width; j++) {
      load(source.bytes, taps.offset, taps.shift + (j - 1) * source.rowStep - 1, quads, j * step, width);
    }
    for (int i = 0; i < taps.rims; i++) {
      rim(taps.rimColumn[i] - 1, taps.rimRow[i] - 1, step, taps.rim[i]);
    }
  }

  private static void load(byte[] pixels, int[] offset, int shift, int[] quads, int at, int width) {
    for (int x = 0; x < width; x++) {
      quads[at + x] = (int) INTS.get(pixels, offset[x] + shift);
    }
  }

  private void rim(int column, int row, int step, int x) {
    for (int i = 0; i < BicubicRows.SIDE; i++) {
      tapColumn[i] = columns.tap(column + i);
    }
    for (int j = 0; j < BicubicRows.SIDE; j++) {
      quads[j * step + x] = quad(source.offset(0, rows.tap(row + j)));
    }
  }

  /** Four pixels of a row, in the tap columns, some of which the border gives. */
  private int quad(int start) {
    int bits = 0;
    for (int i = BicubicRows.SIDE - 1; i >= 0; i--) {
      bits = bits << Byte.SIZE | source.bytes[start + tapColumn[i]] & 255;
    }
    return bits;
  }
}
