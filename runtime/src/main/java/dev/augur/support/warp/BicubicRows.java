package dev.augur.support.warp;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.pixel.InterleaveVector;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;

/**
 * Interpolates a row by cubic convolution with a = -0.75 from 4 by 4 pixels, rows first. The kernel overshoots, so
 * values are clamped to 0 to the maximum, if that is finite. With alpha, colours weigh by it.
 */
final class BicubicRows {
  static final float A = -0.75f;
  static final int SIDE = 4;
  private static final int TAPS = SIDE * SIDE;

  private final float minimum;
  private final float maximum;
  private final int[] index = new int[TAPS];
  private final int[] tapColumn = new int[SIDE];
  private final float[] value = new float[TAPS];
  private final float[] alpha = new float[TAPS];
  private final float[] weightX = new float[SIDE];
  private final float[] weightY = new float[SIDE];
  private float[] weightsX = new float[0];
  private float[] weightsY = new float[0];

  /** A row whose channels are together. */
  private float[] line = new float[0];

  private final QuadLoads quads = new QuadLoads();
  private boolean grey;
  private PixelSource source;
  private FrameAxis columns;
  private FrameAxis rows;

  BicubicRows(float maximum) {
    this.minimum = maximum < Float.POSITIVE_INFINITY ? 0 : Float.NEGATIVE_INFINITY;
    this.maximum = maximum;
  }

  void open(PixelSource source, FrameAxis columns, FrameAxis rows, boolean vector) {
    this.source = source;
    this.columns = columns;
    this.rows = rows;
    grey = vector && source.bytes != null && source.channels == 1;
    quads.open(source, columns, rows);
  }

  void load(RowTaps taps, int width, RowFloats out) {
    if (source.bytes == null && source.planes.together) {
      together(taps, width, out);
    } else if (grey) {
      grey(taps, width, out);
    } else {
      eachPixel(taps, width, out);
    }
  }

  private void grey(RowTaps taps, int width, RowFloats out) {
    int step = Planes.padded(width);
    weigh(taps, step);
    quads.load(taps, width, step);
    BicubicVector.grey(quads.quads, weightsX, weightsY, step, out.data, out.at, maximum);
  }

  private void weigh(RowTaps taps, int step) {
    if (weightsX.length < SIDE * step) {
      weightsX = new float[SIDE * step];
      weightsY = new float[SIDE * step];
      line = new float[InterleaveVector.room(step)];
    }
    BicubicVector.weigh(taps.fx, weightsX, step);
    BicubicVector.weigh(taps.fy, weightsY, step);
  }

  private void together(RowTaps taps, int width, RowFloats out) {
    int step = Planes.padded(width);
    weigh(taps, step);
    if (taps.rims < width) {
      BicubicVector.sum(source.planes.data, taps, source.rowStep, weightsX, weightsY, step, line, width);
    }
    for (int i = 0; i < taps.rims; i++) {
      rim(taps, step, i);
    }
    if (maximum < Float.POSITIVE_INFINITY) {
      BicubicVector.clamp(line, source.channels * step, maximum);
    }
    InterleaveVector.split(line, out.data, out.at, out.step, width);
  }

  private void rim(RowTaps taps, int step, int i) {
    int x = taps.rim[i];
    locate(taps.rimColumn[i], taps.rimRow[i]);
    int behind = source.channels * (x + 1);
    float next = line[behind];
    BicubicVector.sum(source.planes.data, index, weightsX, weightsY, step, line, x);
    line[behind] = next;
  }

  private void eachPixel(RowTaps taps, int width, RowFloats out) {
    int rim = 0;
    for (int x = 0; x < width; x++) {
      if (rim < taps.rims && taps.rim[rim] == x) {
        locate(taps.rimColumn[rim], taps.rimRow[rim]);
        rim++;
      } else {
        locate(taps.offset[x] + taps.shift);
      }
      weigh(taps.fx[x], weightX);
      weigh(taps.fy[x], weightY);
      interpolate(out, x);
    }
  }

  /** Finds the taps of a pixel that lies well inside. */
  private void locate(int offset) {
    for (int j = 0; j < SIDE; j++) {
      int row = offset + (j - 1) * source.rowStep - source.columnStep;
      for (int i = 0; i < SIDE; i++) {
        index[j * SIDE + i] = row + i * source.columnStep;
      }
    }
  }

  /** Finds the taps of a pixel some of which the border gives. */
  private void locate(int column, int row) {
    for (int i = 0; i < SIDE; i++) {
      tapColumn[i] = columns.tap(column - 1 + i) * source.columnStep;
    }
    for (int j = 0; j < SIDE; j++) {
      int tapRow = source.offset(0, rows.tap(row - 1 + j));
      for (int i = 0; i < SIDE; i++) {
        index[j * SIDE + i] = tapRow + tapColumn[i];
      }
    }
  }

  private void interpolate(RowFloats out, int x) {
    boolean weighted = source.channels > ALPHA;
    float opacity = 0;
    if (weighted) {
      fetch(ALPHA, alpha);
      opacity = sum(alpha);
      out.data[out.at + ALPHA * out.step + x] = clamp(opacity);
    }
    for (int c = 0; c < Math.min(source.channels, ALPHA); c++) {
      fetch(c, value);
      float result;
      if (weighted && opacity > 0) {
        for (int i = 0; i < TAPS; i++) {
          value[i] *= alpha[i];
        }
        result = sum(value) / opacity;
      } else {
        result = sum(value);
      }
      out.data[out.at + c * out.step + x] = clamp(result);
    }
  }

  private void fetch(int channel, float[] into) {
    if (source.bytes == null) {
      float[] data = source.planes.data;
      int plane = channel * source.planes.planeStep;
      for (int i = 0; i < TAPS; i++) {
        into[i] = data[plane + index[i]];
      }
    } else {
      for (int i = 0; i < TAPS; i++) {
        into[i] = source.bytes[index[i] + channel] & 255;
      }
    }
  }

  private float sum(float[] taps) {
    float total = 0;
    for (int j = 0; j < SIDE; j++) {
      int at = j * SIDE;
      float row = weightX[0] * taps[at];
      row = Math.fma(weightX[1], taps[at + 1], row);
      row = Math.fma(weightX[2], taps[at + 2], row);
      row = Math.fma(weightX[3], taps[at + 3], row);
      total = Math.fma(weightY[j], row, total);
    }
    return total;
  }

  private float clamp(float value) {
    return value < minimum ? minimum : value > maximum ? maximum : value;
  }

  /** The weights of the pixels at -1, 0, 1 and 2 for a point at t, 0 to 1; they sum to 1 but for rounding. */
  static void weigh(float t, float[] weight) {
    weight[0] = outer(1 + t);
    weight[1] = inner(t);
    weight[2] = inner(1 - t);
    weight[3] = outer(2 - t);
  }

  private static float inner(float distance) {
    return Math.fma(Math.fma(A + 2, distance, -(A + 3)), distance * distance, 1);
  }

  private static float outer(float distance) {
    return Math.fma(Math.fma(Math.fma(A, distance, -5 * A), distance, 8 * A), distance, -4 * A);
  }
}
