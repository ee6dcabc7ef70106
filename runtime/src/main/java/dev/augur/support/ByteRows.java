package dev.augur.support;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Output rows of 8-bit pixels, interleaved as in the source, that copy source pixels: what {@link ExactRows} unpacks for
 * loops goes to the tensor as it is. Owned by one worker; not thread-safe.
 */
final class ByteRows {
  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** Bytes past a row's end that a pixel's or a vector's store may touch. */
  private static final int SLACK = 16;

  private final ExactLine line = new ExactLine();
  private byte[] row = new byte[0];
  private PixelSource source;
  private PackedLoads loads;
  private boolean vector;
  private int channels;
  private int width;

  /**
   * Copies a whole frame.
   *
   * @param out the tensor, written from {@code offset} on
   */
  void copy(
      Composition composition, PixelSource source, PackedLoads loads, boolean vector, MemorySegment out, long offset) {
    this.source = source;
    this.loads = loads;
    this.vector = vector;
    channels = source.channels;
    width = composition.width;
    line.open(composition);
    int rowBytes = width * channels;
    if (row.length < rowBytes + SLACK) {
      row = new byte[rowBytes + SLACK];
    }
    for (int y = 0; y < composition.height; y++) {
      row(y, out, offset + (long) y * rowBytes);
    }
  }

  private void row(int y, MemorySegment out, long offset) {
    boolean filled = !line.find(y, width, source);
    if (!filled && line.step == channels && line.from == 0 && line.to == width) {
      MemorySegment.copy(source.bytes, line.at, out, ValueLayout.JAVA_BYTE, offset, width * channels);
      return;
    }
    if (filled) {
      fill(0, width);
    } else {
      // From left to right: what is stored past a part's end is overwritten by the next part.
      outside(0, line.from);
      inside();
      outside(line.to, width);
    }
    MemorySegment.copy(row, 0, out, ValueLayout.JAVA_BYTE, offset, width * channels);
  }

  private void inside() {
    int count = line.to - line.from;
    int to = line.from * channels;
    if (line.step == channels) {
      System.arraycopy(source.bytes, line.at, row, to, count * channels);
      return;
    }
    int done = 0;
    if (vector && line.step == -channels && channels == PackedVector.RGB_CHANNELS) {
      done = PackedVector.reverse(source.bytes, line.at, count, row, to);
    }
    for (int i = done; i < count; i++) {
      put(to + i * channels, loads.pixel(line.at + i * line.step));
    }
  }

  private void outside(int from, int to) {
    for (int x = from; x < to; x++) {
      int at = line.outside(x);
      put(x * channels, at < 0 ? loads.fill() : loads.pixel(at));
    }
  }

  private void fill(int from, int to) {
    for (int x = from; x < to; x++) {
      put(x * channels, loads.fill());
    }
  }

  /** Stores a pixel, and zeros up to four bytes. */
  private void put(int at, int pixel) {
    INTS.set(row, at, pixel);
  }
}
