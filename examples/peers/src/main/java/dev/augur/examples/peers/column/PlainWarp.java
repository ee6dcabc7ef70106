package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Row;

/** One bilinear sampling of a window, in plain Java; black outside where the picture is warped, else edges repeat. */
final class PlainWarp {
  private PlainWarp() {}

  static void sample(byte[] source, Row row, Geometry geometry, float[] to) {
    if (geometry.warps || geometry.resizes) {
      interpolate(source, row, geometry, to);
    } else {
      copy(source, row, geometry, to);
    }
  }

  private static void copy(byte[] source, Row row, Geometry geometry, float[] to) {
    int at = 0;
    for (int y = 0; y < row.height(); y++) {
      int sy = y + geometry.top;
      for (int x = 0; x < row.width(); x++) {
        int sx = (geometry.flips ? row.width() - 1 - x : x) + geometry.left;
        boolean inside = sy >= 0 && sy < row.sourceHeight() && sx >= 0 && sx < row.sourceWidth();
        int from = Row.CHANNELS * (sy * row.sourceWidth() + sx);
        for (int c = 0; c < Row.CHANNELS; c++) {
          to[at++] = inside ? source[from + c] & 255 : 0;
        }
      }
    }
  }

  private static void interpolate(byte[] source, Row row, Geometry geometry, float[] to) {
    AffineMap map = geometry.map;
    int at = 0;
    for (int y = 0; y < row.height(); y++) {
      for (int x = 0; x < row.width(); x++) {
        double px = map.xx * x + map.xy * y + map.x0;
        double py = map.yx * x + map.yy * y + map.y0;
        if (!geometry.warps) {
          px = Math.clamp(px, 0, geometry.width - 1);
          py = Math.clamp(py, 0, geometry.height - 1);
        }
        int ix = (int) Math.floor(px);
        int iy = (int) Math.floor(py);
        float fx = (float) (px - ix);
        float fy = (float) (py - iy);
        int w00 = tap(row, geometry, iy, ix);
        int w01 = tap(row, geometry, iy, ix + 1);
        int w10 = tap(row, geometry, iy + 1, ix);
        int w11 = tap(row, geometry, iy + 1, ix + 1);
        for (int c = 0; c < Row.CHANNELS; c++) {
          float top = value(source, w00, c) + fx * (value(source, w01, c) - value(source, w00, c));
          float bottom = value(source, w10, c) + fx * (value(source, w11, c) - value(source, w10, c));
          to[at++] = top + fy * (bottom - top);
        }
      }
    }
  }

  /** Index of a pixel of the window, -1 if there is none. */
  private static int tap(Row row, Geometry geometry, int y, int x) {
    int sy = y + geometry.top;
    int sx = x + geometry.left;
    boolean inside = y >= 0 && y < geometry.height && x >= 0 && x < geometry.width
        && sy >= 0 && sy < row.sourceHeight() && sx >= 0 && sx < row.sourceWidth();
    return inside ? Row.CHANNELS * (sy * row.sourceWidth() + sx) : -1;
  }

  private static float value(byte[] source, int tap, int channel) {
    return tap < 0 ? 0 : source[tap + channel] & 255;
  }
}
