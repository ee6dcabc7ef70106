package dev.augur.support.warp;

import dev.augur.support.pixel.PixelRow;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Output rows that run along source columns, composed several at a time: a source row's pixels for them lie side by
 * side, and are read where one row at a time would read a pixel from every row of the image.
 *
 * <p>Two by two pixels are turned in two 64-bit words, from left to right: what a store leaves behind its pixels, the
 * next one overwrites. Owned by one worker.
 */
final class TurnedRows {
  /** So many that the source's cache lines are used up at once, so few that they and the rows fit the first cache. */
  private static final int ROWS = 16;

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The rows, one behind the other, {@link PixelRow#SLACK} bytes behind the last. */
  byte[] data = new byte[0];

  private PixelSource source;
  private PixelLoads loads;
  private ExactLine line;
  private int height;
  private int width;
  private int rowBytes;

  /** The row that {@link #data} begins with; -1 if there is none. */
  private int first;

  private int rows;

  /** Index of the pixel that the first row begins with. */
  private int start;

  /** From one row's pixels to the next one's. */
  private int across;

  /** Starts an image whose lines lie {@linkplain ExactLine#inside inside} the window. */
  void open(ExactLine line, PixelSource source, PixelLoads loads, int height, int width) {
    this.line = line;
    this.source = source;
    this.loads = loads;
    this.height = height;
    this.width = width;
    rowBytes = width * source.channels;
    first = -1;
    if (data.length < ROWS * rowBytes + PixelRow.SLACK) {
      data = new byte[ROWS * rowBytes + PixelRow.SLACK];
    }
  }

  /** Composes a row and its neighbours, unless they are; false if it does not lie beside its block's first rows. */
  boolean load(int y) {
    int block = y - y % ROWS;
    if (first != block) {
      first = block;
      rows = find(Math.min(ROWS, height - block));
      compose();
    }
    return y - first < rows;
  }

  /** Where a loaded row begins. */
  int at(int y) {
    return (y - first) * rowBytes;
  }

  /** How many rows from a loaded one on are there. */
  int from(int y) {
    return first + rows - y;
  }

  /** How many rows of a block follow from neighbouring columns of the source, from end to end. */
  private int find(int most) {
    int found = 0;
    while (found < most && line.find(first + found)) {
      if (found == 0) {
        start = line.at;
      } else if (found == 1) {
        across = line.at - start;
      }
      boolean follows = line.at == start + found * across && Math.abs(across) == source.channels;
      if (found > 0 && !follows) {
        break;
      }
      found++;
    }
    return found;
  }

  private void compose() {
    int channels = source.channels;
    // Behind its two pixels the first row's last word leaves bytes in so many pixels of the second row.
    int spoilt = Math.min(width, (Long.BYTES - channels - 1) / channels);
    int done = 0;
    for (; done + 1 < rows; done += 2) {
      // The pair's left pixel in the source goes to one row, the right one to the other.
      int left = across > 0 ? done : done + 1;
      int from = start + left * across;
      int columns = fits(from) ? width / 2 * 2 : 0;
      turn(from, columns, left * rowBytes, (2 * done + 1 - left) * rowBytes);
      copy(done, columns, width);
      copy(done + 1, columns, width);
      copy(done + 1, 0, spoilt);
    }
    if (done < rows) {
      copy(done, 0, width);
    }
  }

  /** Whether all words of a line can be read. */
  private boolean fits(int from) {
    return Math.max(from, from + (width - 1) * line.step) <= source.bytes.length - Long.BYTES;
  }

  /** Calls the loop with a constant. */
  private void turn(int from, int columns, int left, int right) {
    switch (source.channels) {
      case 1 -> turn(source.bytes, from, line.step, columns, data, left, right, 1);
      case 3 -> turn(source.bytes, from, line.step, columns, data, left, right, 3);
      default -> turn(source.bytes, from, line.step, columns, data, left, right, 4);
    }
  }

  private static void turn(
      byte[] pixels, int from, int step, int columns, byte[] rows, int left, int right, int channels) {
    int bits = Byte.SIZE * channels;
    long pixel = (1L << bits) - 1;
    int at = from;
    for (int x = 0; x < columns; x += 2) {
      long one = (long) LONGS.get(pixels, at);
      long other = (long) LONGS.get(pixels, at + step);
      LONGS.set(rows, left + channels * x, one & pixel | other << bits);
      LONGS.set(rows, right + channels * x, one >>> bits & pixel | other & ~pixel);
      at += 2 * step;
    }
  }

  /** Copies columns pixel by pixel, and nothing behind them. */
  private void copy(int row, int from, int to) {
    int channels = source.channels;
    for (int x = from; x < to; x++) {
      int pixel = loads.pixel(start + row * across + x * line.step);
      for (int c = 0; c < channels; c++) {
        data[row * rowBytes + x * channels + c] = (byte) (pixel >>> Byte.SIZE * c);
      }
    }
  }
}
