package dev.augur.support;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Output rows that copy source pixels and resample none. */
final class ExactRows {
  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** Bytes past a row's end that a pixel's or a vector's store may touch. */
  private static final int SLACK = 16;

  private final ExactLine line = new ExactLine();
  private PixelSource source;
  private PackedLoads loads;
  private float[] fill;
  private boolean vector;
  private int height;
  private int width;
  private byte[] row = new byte[0];

  void open(Composition composition, PixelSource source, PackedLoads loads, float[] fill, boolean vector) {
    this.source = source;
    this.loads = loads;
    this.fill = fill;
    this.vector = vector;
    height = composition.height;
    width = composition.width;
    line.open(composition);
  }

  /** Copies a row of an 8-bit image. */
  void load(int y, int[] packed) {
    if (!line.find(y, width, source)) {
      Arrays.fill(packed, 0, width, loads.fill());
      return;
    }
    int done = line.from;
    if (vector) {
      done = PackedVector.copy(source.bytes, source.channels, line.at, line.step, line.from, line.to, packed);
    }
    loads.copy(line.at + (done - line.from) * line.step, line.step, done, line.to, packed);
    outside(0, line.from, packed);
    outside(line.to, width, packed);
  }

  private void outside(int from, int to, int[] packed) {
    for (int x = from; x < to; x++) {
      packed[x] = outside(x);
    }
  }

  private int outside(int x) {
    int at = line.outside(x);
    return at < 0 ? loads.fill() : loads.pixel(at);
  }

  /**
   * Copies all rows of an 8-bit image as they are, interleaved.
   *
   * @param out the tensor, written from {@code offset} on
   */
  void copy(MemorySegment out, long offset) {
    int rowBytes = width * source.channels;
    if (row.length < rowBytes + SLACK) {
      row = new byte[rowBytes + SLACK];
    }
    for (int y = 0; y < height; y++) {
      copyRow(y, rowBytes, out, offset + (long) y * rowBytes);
    }
  }

  private void copyRow(int y, int rowBytes, MemorySegment out, long offset) {
    boolean filled = !line.find(y, width, source);
    if (!filled && line.step == source.channels && line.from == 0 && line.to == width) {
      MemorySegment.copy(source.bytes, line.at, out, ValueLayout.JAVA_BYTE, offset, rowBytes);
      return;
    }
    if (filled) {
      for (int x = 0; x < width; x++) {
        put(x, loads.fill());
      }
    } else {
      // From left to right: what is stored past a part's end is overwritten by the next part.
      putOutside(0, line.from);
      putInside();
      putOutside(line.to, width);
    }
    MemorySegment.copy(row, 0, out, ValueLayout.JAVA_BYTE, offset, rowBytes);
  }

  private void putInside() {
    int channels = source.channels;
    int count = line.to - line.from;
    int done = 0;
    if (line.step == channels) {
      System.arraycopy(source.bytes, line.at, row, line.from * channels, count * channels);
      done = count;
    } else if (vector && line.step == -channels && channels == PackedVector.RGB_CHANNELS) {
      done = PackedVector.reverse(source.bytes, line.at, count, row, line.from * channels);
    }
    for (int i = done; i < count; i++) {
      put(line.from + i, loads.pixel(line.at + i * line.step));
    }
  }

  private void putOutside(int from, int to) {
    for (int x = from; x < to; x++) {
      put(x, outside(x));
    }
  }

  /** Stores a column's pixel, and zeros up to four bytes. */
  private void put(int x, int pixel) {
    INTS.set(row, x * source.channels, pixel);
  }

  /** Copies a row of planes, or finds where it lies. */
  void load(int y, RowFloats rows) {
    Planes planes = source.planes;
    boolean filled = !line.find(y, width, source);
    boolean whole = !filled && line.from == 0 && line.to == width && line.step == 1;
    int last = line.at + (planes.channels - 1) * planes.planeStep + Planes.padded(width);
    if (whole && last <= planes.data.length) {
      rows.point(planes.data, line.at, planes.planeStep);
      return;
    }
    rows.own();
    for (int x = 0; x < width; x++) {
      boolean inside = !filled && x >= line.from && x < line.to;
      int at = filled ? -1 : inside ? line.at + (x - line.from) * line.step : line.outside(x);
      for (int c = 0; c < planes.channels; c++) {
        rows.data[c * rows.step + x] = at < 0 ? fill[c] : planes.data[at + c * planes.planeStep];
      }
    }
  }
}
