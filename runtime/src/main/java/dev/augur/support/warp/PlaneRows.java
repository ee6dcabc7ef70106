package dev.augur.support.warp;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.pixel.InterleaveVector;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;

/** Interpolates a row from float planes. */
final class PlaneRows {
  private PixelSource source;
  private Planes planes;
  private FrameAxis columns;
  private FrameAxis rows;

  /** From a pixel to its right neighbour; 0 where the base has a single column, whose neighbour may be anything. */
  private int right;

  /** From a pixel to the one below; 0 where the base has a single row. */
  private int down;

  /** What no colour exceeds, but for the rounding of its quotient by a tiny alpha; infinite if anything may be. */
  private final float maximum;

  /** A row whose channels are together. */
  private float[] line = new float[0];

  PlaneRows(float maximum) {
    this.maximum = maximum;
  }

  void open(PixelSource source, FrameAxis columns, FrameAxis rows) {
    this.source = source;
    this.columns = columns;
    this.rows = rows;
    planes = source.planes;
    right = columns.high - columns.low > 1 ? source.columnStep : 0;
    down = rows.high - rows.low > 1 ? source.rowStep : 0;
  }

  /** The nearest pixels of sampled points. */
  void nearest(RowTaps taps, int width, RowFloats out) {
    for (int c = 0; c < planes.channels; c++) {
      int plane = c * planes.planeStep;
      int to = out.at + c * out.step;
      for (int x = 0; x < width; x++) {
        out.data[to + x] = planes.data[plane + taps.shift + taps.offset[x]];
      }
      for (int i = 0; i < taps.rims; i++) {
        out.data[to + taps.rim[i]] =
            planes.data[plane + source.offset(columns.tap(taps.rimColumn[i]), rows.tap(taps.rimRow[i]))];
      }
    }
  }

  /** Bilinear values at sampled points; with alpha, colours weigh by it. */
  void bilinear(RowTaps taps, int width, RowFloats out) {
    if (planes.together && right > 0) {
      together(taps, width, out);
    } else if (planes.channels <= ALPHA) {
      for (int c = 0; c < planes.channels; c++) {
        plain(taps, width, c * planes.planeStep + taps.shift, out.data, out.at + c * out.step);
      }
    } else {
      for (int x = 0; x < width; x++) {
        int at = taps.offset[x] + taps.shift;
        weigh(at, at + right, at + down, at + down + right, taps.fx[x], taps.fy[x], out, x);
      }
    }
    for (int i = 0; i < taps.rims; i++) {
      rim(taps, i, out);
    }
  }

  private void together(RowTaps taps, int width, RowFloats out) {
    if (line.length < InterleaveVector.room(width)) {
      line = new float[InterleaveVector.room(width)];
    }
    RgbTapsVector.bilinear(planes.data, taps, down, line, width);
    InterleaveVector.split(line, out.data, out.at, out.step, width);
  }

  private void plain(RowTaps taps, int width, int plane, float[] out, int to) {
    float[] data = planes.data;
    int[] offset = taps.offset;
    for (int x = 0; x < width; x++) {
      int at = plane + offset[x];
      int below = at + down;
      out[to + x] =
          Bilinear.blend(data[at], data[at + right], data[below], data[below + right], taps.fx[x], taps.fy[x]);
    }
  }

  private void rim(RowTaps taps, int i, RowFloats out) {
    int x = taps.rim[i];
    int left = columns.tap(taps.rimColumn[i]);
    int right = columns.tap(taps.rimColumn[i] + 1);
    int upper = rows.tap(taps.rimRow[i]);
    int lower = rows.tap(taps.rimRow[i] + 1);
    int topLeft = source.offset(left, upper);
    int topRight = source.offset(right, upper);
    int bottomLeft = source.offset(left, lower);
    int bottomRight = source.offset(right, lower);
    if (planes.channels > ALPHA) {
      weigh(topLeft, topRight, bottomLeft, bottomRight, taps.fx[x], taps.fy[x], out, x);
      return;
    }
    for (int c = 0; c < planes.channels; c++) {
      int plane = c * planes.planeStep;
      out.data[out.at + c * out.step + x] = Bilinear.blend(
          planes.data[plane + topLeft], planes.data[plane + topRight],
          planes.data[plane + bottomLeft], planes.data[plane + bottomRight], taps.fx[x], taps.fy[x]);
    }
  }

  private void weigh(
      int topLeft, int topRight, int bottomLeft, int bottomRight, float fx, float fy, RowFloats out, int x) {
    float[] data = planes.data;
    int alphas = ALPHA * planes.planeStep;
    float a = data[alphas + topLeft];
    float b = data[alphas + topRight];
    float c = data[alphas + bottomLeft];
    float d = data[alphas + bottomRight];
    float alpha = Bilinear.blend(a, b, c, d, fx, fy);
    for (int channel = 0; channel < ALPHA; channel++) {
      int plane = channel * planes.planeStep;
      float p = data[plane + topLeft];
      float q = data[plane + topRight];
      float r = data[plane + bottomLeft];
      float s = data[plane + bottomRight];
      out.data[out.at + channel * out.step + x] = alpha == 0
          ? Bilinear.blend(p, q, r, s, fx, fy)
          : Math.min(Bilinear.blend(a * p, b * q, c * r, d * s, fx, fy) / alpha, maximum);
    }
    out.data[out.at + ALPHA * out.step + x] = alpha;
  }
}
