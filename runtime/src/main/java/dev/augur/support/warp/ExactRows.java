package dev.augur.support.warp;

import dev.augur.support.geometry.Composition;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.store.ByteTable;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Output rows that copy source pixels and resample none. */
final class ExactRows {
  /** So many looked-up bytes are copied at once, if that many lie one behind the other. */
  private static final int LOOKED_BYTES = 8192;

  private final ExactLine line = new ExactLine();
  private final TurnedRows turnedRows = new TurnedRows();
  private final Readahead readahead = new Readahead();
  private PixelSource source;
  private PixelLoads loads;
  private float[] fill;
  private boolean vector;
  private boolean turns;
  private int height;
  private int width;
  private byte[] looked = new byte[0];
  private byte[] fillRow = new byte[0];

  /** Whether {@link #fillRow} is this image's. */
  private boolean padding;

  void open(Composition composition, PixelSource source, PixelLoads loads, float[] fill, boolean vector) {
    this.source = source;
    this.loads = loads;
    this.fill = fill;
    this.vector = vector;
    height = composition.height;
    width = composition.width;
    line.open(composition, source);
    padding = false;
    turns = line.turns() && line.inside && source.bytes != null;
    if (turns) {
      turnedRows.open(line, source, loads, height, width);
      readahead.read(source, composition.columns.low, composition.columns.high, composition.rows.low,
          composition.rows.high);
    }
  }

  /** Copies a row of an 8-bit image, or finds where it lies. */
  void load(int y, PixelRow row) {
    if (turns && turnedRows.load(y)) {
      row.point(turnedRows.data, turnedRows.at(y));
      return;
    }
    boolean filled = !line.find(y);
    if (!filled && lies()) {
      row.point(source.bytes, line.at);
    } else {
      row.own();
      compose(filled, row, 0);
    }
  }

  /**
   * Copies rows of an 8-bit image one behind the other, or finds where they lie so.
   *
   * @return how many: all, or at least one
   */
  int load(int y, int rows, PixelRow row) {
    load(y, row);
    if (turns || rows == 1) {
      return 1;
    }
    if (row.data == source.bytes) {
      return consecutive(y, rows, row, width * source.channels);
    }
    for (int i = 1; i < rows; i++) {
      boolean filled = !line.find(y + i);
      compose(filled, row, i * width);
    }
    return rows;
  }

  /** Whether the found line is the row as it is, with slack behind it. */
  private boolean lies() {
    return whole() && line.at + source.channels * width <= source.bytes.length - PixelRow.SLACK;
  }

  /**
   * Copies all rows of an 8-bit image as they are, interleaved.
   *
   * @param row scratch
   * @param out the tensor, written from {@code offset} on
   */
  void copy(PixelRow row, MemorySegment out, long offset) {
    int rowBytes = width * source.channels;
    int rows;
    for (int y = 0; y < height; y += rows) {
      rows = 1;
      long at = offset + (long) y * rowBytes;
      if (turns && turnedRows.load(y)) {
        rows = turnedRows.from(y);
        MemorySegment.copy(turnedRows.data, turnedRows.at(y), out, ValueLayout.JAVA_BYTE, at, rows * rowBytes);
        continue;
      }
      row.own();
      boolean filled = !line.find(y);
      if (!filled && whole()) {
        MemorySegment.copy(source.bytes, line.at, out, ValueLayout.JAVA_BYTE, at, rowBytes);
      } else if (filled || line.step == source.channels && line.filledOutside(width)) {
        pad(filled ? width : line.from, filled ? width : line.to, rowBytes, out, at);
      } else {
        compose(filled, row, 0);
        MemorySegment.copy(row.data, row.at, out, ValueLayout.JAVA_BYTE, at, rowBytes);
      }
    }
  }

  /** Copies a row of source pixels between two columns, and fill before and behind them. */
  private void pad(int from, int to, int rowBytes, MemorySegment out, long offset) {
    if (!padding) {
      padding = true;
      fillRow(rowBytes);
    }
    int channels = source.channels;
    int start = from * channels;
    int end = to * channels;
    MemorySegment.copy(fillRow, 0, out, ValueLayout.JAVA_BYTE, offset, start);
    if (start < end) {
      MemorySegment.copy(source.bytes, line.at, out, ValueLayout.JAVA_BYTE, offset + start, end - start);
    }
    MemorySegment.copy(fillRow, end, out, ValueLayout.JAVA_BYTE, offset + end, rowBytes - end);
  }

  private void fillRow(int rowBytes) {
    if (fillRow.length < rowBytes) {
      fillRow = new byte[rowBytes];
    }
    for (int i = 0; i < rowBytes; i++) {
      fillRow[i] = (byte) (loads.fill() >>> Byte.SIZE * (i % source.channels));
    }
  }

  /**
   * Copies all rows of an 8-bit image, interleaved, each byte as a table has it.
   *
   * @param row scratch
   * @param out the tensor, written from {@code offset} on
   */
  void copy(ByteTable table, PixelRow row, MemorySegment out, long offset) {
    int rowBytes = width * source.channels;
    int most = Math.max(1, LOOKED_BYTES / rowBytes);
    if (looked.length < most * rowBytes + PixelRow.SLACK) {
      looked = new byte[most * rowBytes + PixelRow.SLACK];
    }
    int rows;
    for (int y = 0; y < height; y += rows) {
      load(y, row);
      rows = consecutive(y, Math.min(most, height - y), row, rowBytes);
      table.look(row.data, row.at, rows * rowBytes, looked, vector);
      MemorySegment.copy(looked, 0, out, ValueLayout.JAVA_BYTE, offset + (long) y * rowBytes, rows * rowBytes);
    }
  }

  /** How many rows from a loaded one on, at most so many, lie one behind the other. */
  private int consecutive(int y, int most, PixelRow row, int rowBytes) {
    if (row.data == turnedRows.data) {
      return Math.min(most, turnedRows.from(y));
    }
    int rows = 1;
    while (rows < most && row.data == source.bytes && line.find(y + rows) && lies()
        && line.at == row.at + rows * rowBytes) {
      rows++;
    }
    return rows;
  }

  /** Whether the line is the row as it is. */
  private boolean whole() {
    return line.step == source.channels && line.inside;
  }

  /**
   * Writes the row from left to right: what is stored past a part's end is overwritten by the next part.
   *
   * @param start the column at which it starts
   */
  private void compose(boolean filled, PixelRow row, int start) {
    if (filled) {
      fill(0, width, row, start);
      return;
    }
    outside(0, line.from, row, start);
    inside(row, start + line.from);
    outside(line.to, width, row, start);
  }

  private void inside(PixelRow row, int start) {
    int channels = source.channels;
    int count = line.to - line.from;
    if (count == 0) {
      return;
    }
    int done = 0;
    if (line.step == channels) {
      System.arraycopy(source.bytes, line.at, row.data, start * channels, count * channels);
      done = count;
    } else if (vector && line.step == -channels) {
      done = ReverseVector.copy(source.bytes, channels, line.at, count, row.data, start * channels);
    }
    for (int i = done; i < count; i++) {
      row.put(start + i, loads.pixel(line.at + i * line.step));
    }
  }

  private void outside(int from, int to, PixelRow row, int start) {
    if (from < to && line.outside(from) < 0) {
      fill(from, to, row, start);
      return;
    }
    for (int x = from; x < to; x++) {
      row.put(start + x, loads.pixel(line.outside(x)));
    }
  }

  private void fill(int from, int to, PixelRow row, int start) {
    int pixel = loads.fill();
    for (int x = from; x < to; x++) {
      row.put(start + x, pixel);
    }
  }

  /** Copies a row of planes, or finds where it lies. */
  void load(int y, RowFloats rows) {
    Planes planes = source.planes;
    boolean filled = !line.find(y);
    boolean whole = !filled && line.inside && line.step == 1;
    int last = line.at + (planes.channels - 1) * planes.planeStep + Planes.padded(width);
    if (whole && last <= planes.data.length) {
      rows.point(planes.data, line.at, planes.planeStep);
      return;
    }
    rows.own();
    if (filled) {
      for (int c = 0; c < planes.channels; c++) {
        Arrays.fill(rows.data, c * rows.step, c * rows.step + width, fill[c]);
      }
      return;
    }
    for (int c = 0; c < planes.channels; c++) {
      outside(0, line.from, rows, c);
      int first = line.at + c * planes.planeStep;
      int target = c * rows.step;
      for (int x = line.from; x < line.to; x++) {
        rows.data[target + x] = planes.data[first + (x - line.from) * line.step];
      }
      outside(line.to, width, rows, c);
    }
  }

  private void outside(int from, int to, RowFloats rows, int channel) {
    Planes planes = source.planes;
    for (int x = from; x < to; x++) {
      int at = line.outside(x);
      rows.data[channel * rows.step + x] = at < 0 ? fill[channel] : planes.data[at + channel * planes.planeStep];
    }
  }
}
