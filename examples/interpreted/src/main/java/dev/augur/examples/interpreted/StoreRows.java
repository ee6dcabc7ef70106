package dev.augur.examples.interpreted;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Stores normalised rows; the scalar twin of {@link StoreRowsVector}. */
final class StoreRows {
  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

  private StoreRows() {}

  static void normalize(
      Picture picture, int from, int end, long at, long planeBytes, float[] scale, float[] shift) {
    MemorySegment out = picture.out();
    float[] rows = picture.row.data;
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int row = picture.row.at + c * picture.row.step;
      long to = at + c * planeBytes;
      float factor = scale[c];
      float summand = shift[c];
      for (int x = from; x < end; x++) {
        out.set(FLOAT, to + (long) Float.BYTES * x, Math.fma(rows[row + x], factor, summand));
      }
    }
  }
}
