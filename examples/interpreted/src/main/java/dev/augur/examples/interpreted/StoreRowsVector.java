package dev.augur.examples.interpreted;

import dev.augur.support.vector.Lanes;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Stores normalised rows by vectors. */
final class StoreRowsVector {
  private static final VectorSpecies<Float> F = Lanes.FLOAT;
  private static final ByteOrder NATIVE = ByteOrder.nativeOrder();

  private StoreRowsVector() {}

  static void normalize(Picture picture, int width, long at, long planeBytes, float[] scale, float[] shift) {
    MemorySegment out = picture.out();
    float[] rows = picture.row.data;
    int row0 = picture.row.at;
    int row1 = row0 + picture.row.step;
    int row2 = row1 + picture.row.step;
    long out1 = at + planeBytes;
    long out2 = out1 + planeBytes;
    FloatVector scale0 = FloatVector.broadcast(F, scale[0]);
    FloatVector scale1 = FloatVector.broadcast(F, scale[1]);
    FloatVector scale2 = FloatVector.broadcast(F, scale[2]);
    FloatVector shift0 = FloatVector.broadcast(F, shift[0]);
    FloatVector shift1 = FloatVector.broadcast(F, shift[1]);
    FloatVector shift2 = FloatVector.broadcast(F, shift[2]);
    int bound = F.loopBound(width);
    for (int x = 0; x < bound; x += F.length()) {
      long byteAt = (long) Float.BYTES * x;
      FloatVector.fromArray(F, rows, row0 + x).fma(scale0, shift0).intoMemorySegment(out, at + byteAt, NATIVE);
      FloatVector.fromArray(F, rows, row1 + x).fma(scale1, shift1).intoMemorySegment(out, out1 + byteAt, NATIVE);
      FloatVector.fromArray(F, rows, row2 + x).fma(scale2, shift2).intoMemorySegment(out, out2 + byteAt, NATIVE);
    }
    StoreRows.normalize(picture, bound, width, at, planeBytes, scale, shift);
  }
}
