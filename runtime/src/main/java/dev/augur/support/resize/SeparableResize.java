package dev.augur.support.resize;

import dev.augur.support.pixel.InterleaveScalar;
import dev.augur.support.pixel.InterleaveVector;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.vector.Lanes;
import java.util.Arrays;

/**
 * The row engine of {@link Antialias}: for every row of the result it sums source rows into a line, then the line's
 * pixels. Scalar code works on lines as they come; vector code parts the channels of interleaved lines first, unless
 * taps are better taken pixel by pixel. The sums are the same.
 */
public final class SeparableResize {
  private static final int RGB = 3;

  /** With shorter vectors, picking takes longer than a vector per pixel. */
  private static final int FEWEST_LANES = 8;

  private final TriangleTaps columns = new TriangleTaps();
  private final TriangleTaps rows = new TriangleTaps();
  private final PickedTaps picked = new PickedTaps();
  private boolean vector;
  private boolean picks;
  private int height;
  private int width;
  private int[] tapRows = new int[0];

  /** Source rows summed to one, channels interleaved. */
  private float[] line = new float[0];

  /** The same, channel by channel. */
  private float[] planarLine = new float[0];

  private int lineStep;

  /** Output pixels on their way into another order. */
  private float[] sums = new float[0];

  private int sumsStep;

  /** An engine with no memory yet. */
  public SeparableResize() {}

  /**
   * Sets a window of a picture, and the size of the result, all of which is wanted. The pixels to come are those that the
   * axes touch.
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
    prepared(toHeight, toWidth, vector);
  }

  /** Goes on once {@link #rows} and {@link #columns} have been computed. */
  public void prepared(int height, int width, boolean vector) {
    this.height = height;
    this.width = width;
    this.vector = vector;
    picks = vector && Lanes.FLOAT.length() >= FEWEST_LANES && picked.sort(columns, width, Lanes.FLOAT.length());
    if (tapRows.length < rows.count) {
      tapRows = new int[rows.count];
    }
  }

  /** The axis from row to row; its {@code firstPixel} and {@code pixels} say which rows of pixels are touched. */
  public TriangleTaps rows() {
    return rows;
  }

  /** The axis from column to column. */
  public TriangleTaps columns() {
    return columns;
  }

  /** Resizes interleaved bytes of 1 or 3 channels; the first pixel touched is at {@code corner}. */
  void bytes(byte[] pixels, int corner, int rowStride, int channels, Planes to) {
    to.reshape(channels, height, width);
    reserve(channels);
    for (int y = 0; y < height; y++) {
      sumRows(y, pixels, corner, rowStride, channels);
      sumLine(channels, to, y);
    }
  }

  /** Makes a single row of {@link #bytes}; {@link #reserve} first. */
  public void row(int y, byte[] pixels, int corner, int rowStride, int channels, RowFloats to) {
    sumRows(y, pixels, corner, rowStride, channels);
    sumLine(channels, to.data, to.at, to.step);
  }

  /** Resizes the rectangle of planes whose first pixel touched is at row {@code top} and column {@code left}. */
  void planes(Planes source, int top, int left, Planes to) {
    to.reshape(source.channels, height, width);
    reserve(source.channels);
    for (int y = 0; y < height; y++) {
      for (int channel = 0; channel < source.channels; channel++) {
        aim(y, source.row(channel, top) + left, source.stride);
        sumRows(source.data, y, channel * lineStep);
      }
      if (!picks && vector && source.channels >= RGB) {
        join(source.channels);
        sumLine(source.channels, to, y);
      } else {
        sumPlanarLine(source.channels, to, y);
      }
    }
  }

  private void sumRows(int y, byte[] pixels, int corner, int rowStride, int channels) {
    aim(y, corner, rowStride);
    int weights = y * rows.count;
    int values = columns.pixels * channels;
    if (vector) {
      ColumnTapsVector.columns(pixels, tapRows, rows.weights, weights, rows.count, line, values);
    } else {
      TapsScalar.columns(pixels, tapRows, rows.weights, weights, rows.count, line, 0, values);
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
      InterleaveVector.join(planarLine, 0, lineStep, columns.pixels, line, 0);
    } else {
      InterleaveScalar.join(planarLine, 0, lineStep, channels, 0, columns.pixels, line, 0);
    }
  }

  private void joinSums(Planes to, int at) {
    InterleaveVector.join(sums, 0, sumsStep, width, to.data, at);
  }

  private void sumLine(int channels, Planes to, int y) {
    int at = to.row(0, y);
    if (!to.together) {
      sumLine(channels, to.data, at, to.planeStep);
    } else if (picks) {
      sumLine(channels, sums, 0, sumsStep);
      joinSums(to, at);
    } else {
      RowTapsVector.row(line, channels, columns, to.data, at, width);
    }
  }

  /** Sums an interleaved line to planes. */
  private void sumLine(int channels, float[] to, int at, int step) {
    if (picks && channels == RGB) {
      InterleaveVector.split(line, planarLine, 0, lineStep, columns.pixels);
      sumPlanarLine(planarLine, channels, to, at, step);
    } else if (channels == 1) {
      sumPlanarLine(line, channels, to, at, step);
    } else if (vector) {
      RowTapsVector.row(line, channels, columns, sums, 0, width);
      split(channels, to, at, step);
    } else {
      for (int channel = 0; channel < channels; channel++) {
        TapsScalar.row(line, channel, channels, columns, to, at + channel * step, width);
      }
    }
  }

  private void split(int channels, float[] to, int at, int step) {
    if (channels == RGB) {
      InterleaveVector.split(sums, to, at, step, width);
    } else {
      TapsScalar.split(sums, channels, to, at, step, width);
    }
  }

  private void sumPlanarLine(int channels, Planes to, int y) {
    int at = to.row(0, y);
    if (to.together) {
      sumPlanarLine(planarLine, channels, sums, 0, sumsStep);
      joinSums(to, at);
    } else {
      sumPlanarLine(planarLine, channels, to.data, at, to.planeStep);
    }
  }

  private void sumPlanarLine(float[] line, int channels, float[] to, int at, int step) {
    for (int channel = 0; channel < channels; channel++) {
      if (picks) {
        PickedTapsVector.row(line, channel * lineStep, picked, to, at + channel * step);
      } else {
        TapsScalar.row(line, channel * lineStep, 1, columns, to, at + channel * step, width);
      }
    }
  }

  /** Points the taps of an output row at source rows; those of weight 0 may lie below the last row and repeat it. */
  private void aim(int y, int corner, int rowStride) {
    for (int k = 0; k < rows.count; k++) {
      tapRows[k] = corner + Math.min(rows.first[y] + k, rows.pixels - 1) * rowStride;
    }
  }

  /** Makes room for lines. Taps of weight 0 may lie behind their ends, where numbers must be finite: zeroes. */
  public void reserve(int channels) {
    int values = columns.pixels * channels;
    int behind = columns.count * channels + 1;
    lineStep = columns.pixels + columns.count + (picks ? PickedTapsVector.slack() : 0);
    int room = Math.max(values + behind, channels * lineStep);
    if (line.length < room) {
      line = new float[room];
      planarLine = new float[room];
    }
    Arrays.fill(line, values, values + behind, 0);
    for (int channel = 0; channel < channels; channel++) {
      int end = channel * lineStep + columns.pixels;
      Arrays.fill(planarLine, end, end + columns.count, 0);
    }
    sumsStep = Planes.padded(width);
    if (sums.length < sumsStep * channels + 1) {
      sums = new float[sumsStep * channels + 1];
    }
  }
}
