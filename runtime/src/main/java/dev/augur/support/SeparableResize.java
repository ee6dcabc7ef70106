package dev.augur.support;

import java.util.Arrays;

/**
 * The row engine of {@link Antialias}: for every row of the result it sums source rows into a line, then the line's
 * pixels. Vector code works on interleaved lines, scalar code on whatever comes; the sums are the same.
 */
final class SeparableResize {
  private static final int RGB = 3;

  private final TriangleTaps columns = new TriangleTaps();
  private final TriangleTaps rows = new TriangleTaps();
  private boolean vector;
  private int[] tapRows = new int[0];
  private float[] line = new float[0];
  private float[] planarLine = new float[0];
  private float[] sums = new float[0];

  /** An engine with no memory yet. */
  SeparableResize() {}

  /**
   * Sets a window of a picture, and the size of the result. The pixels to come are those that the window touches.
   *
   * @param top first row of the window, counted in the whole picture, as are the other three
   * @param reduction how many rows and columns of the picture a pixel stands for
   */
  void prepare(
      int top, int left, int height, int width, int reduction, int toHeight, int toWidth, boolean vector) {
    if (toHeight < 1 || toWidth < 1) {
      throw new IllegalArgumentException("cannot resize to " + toHeight + "x" + toWidth + "; both must be at least 1");
    }
    rows.compute(top, height, reduction, toHeight);
    columns.compute(left, width, reduction, toWidth);
    this.vector = vector;
    if (tapRows.length < rows.count) {
      tapRows = new int[rows.count];
    }
  }

  /** The axis from row to row; its {@code firstPixel} and {@code pixels} say which rows of pixels are touched. */
  TriangleTaps rows() {
    return rows;
  }

  /** The axis from column to column. */
  TriangleTaps columns() {
    return columns;
  }

  /** Resizes interleaved bytes of 1 or 3 channels that start at {@code corner}. */
  void bytes(byte[] pixels, int corner, int rowStride, int channels, int toHeight, int toWidth, Planes to) {
    to.reshape(channels, toHeight, toWidth);
    reserve(channels, toWidth);
    for (int y = 0; y < toHeight; y++) {
      aim(y, corner, rowStride);
      if (vector) {
        ColumnTapsVector.columns(
            pixels, tapRows, rows.weights, y * rows.count, rows.count, line, columns.pixels * channels);
      } else {
        TapsScalar.columns(
            pixels, tapRows, rows.weights, y * rows.count, rows.count, line, 0, columns.pixels * channels);
      }
      sumLine(y, to);
    }
  }

  /** Resizes the rectangle of planes whose corner is at row {@code top} and column {@code left}. */
  void planes(Planes source, int top, int left, int toHeight, int toWidth, Planes to) {
    to.reshape(source.channels, toHeight, toWidth);
    reserve(source.channels, toWidth);
    for (int y = 0; y < toHeight; y++) {
      for (int channel = 0; channel < source.channels; channel++) {
        aim(y, source.row(channel, top) + left, source.stride);
        sumRows(source.data, y, channel * columns.pixels);
      }
      if (vector && source.channels >= RGB) {
        join(source.channels);
        sumLine(y, to);
      } else {
        sumPlanarLine(y, to);
      }
    }
  }

  private void sumRows(float[] data, int y, int at) {
    int weights = y * rows.count;
    if (vector) {
      PlaneTapsVector.columns(data, tapRows, rows.weights, weights, rows.count, planarLine, at, columns.pixels);
    } else {
      TapsScalar.columns(data, tapRows, rows.weights, weights, rows.count, planarLine, at, 0, columns.pixels);
    }
  }

  private void join(int channels) {
    if (channels == RGB) {
      RgbVector.join(planarLine, 0, columns.pixels, columns.pixels, line, 0);
    } else {
      StoreScalar.pixels(planarLine, 0, columns.pixels, channels, 0, columns.pixels, line, 0);
    }
  }

  private void sumLine(int y, Planes to) {
    int at = to.row(0, y);
    int channels = to.channels;
    if (!vector || channels < RGB) {
      for (int channel = 0; channel < channels; channel++) {
        TapsScalar.row(line, channel, channels, columns, to.data, at + channel * to.planeStep, to.width);
      }
      return;
    }
    if (to.together) {
      RowTapsVector.row(line, channels, columns, to.data, at, to.width);
      return;
    }
    RowTapsVector.row(line, channels, columns, sums, 0, to.width);
    if (channels == RGB) {
      RgbVector.split(sums, to.data, at, to.planeStep, to.width);
    } else {
      TapsScalar.split(sums, channels, to.data, at, to.planeStep, to.width);
    }
  }

  private void sumPlanarLine(int y, Planes to) {
    for (int channel = 0; channel < to.channels; channel++) {
      TapsScalar.row(planarLine, channel * columns.pixels, 1, columns, to.data, to.row(channel, y), to.width);
    }
  }

  /** Points the taps of an output row at source rows; those of weight 0 may lie below the last row and repeat it. */
  private void aim(int y, int corner, int rowStride) {
    for (int k = 0; k < rows.count; k++) {
      tapRows[k] = corner + Math.min(rows.first[y] + k, rows.pixels - 1) * rowStride;
    }
  }

  /** Makes room for lines. Taps of weight 0 may lie behind their ends, where numbers must be finite: zeroes. */
  private void reserve(int channels, int toWidth) {
    int values = columns.pixels * channels;
    int behind = columns.count * channels + 1;
    if (line.length < values + behind) {
      line = new float[values + behind];
      planarLine = new float[values + behind];
    }
    Arrays.fill(line, values, values + behind, 0);
    Arrays.fill(planarLine, values, values + behind, 0);
    if (sums.length < toWidth * channels + 1) {
      sums = new float[toWidth * channels + 1];
    }
  }
}
