package dev.augur.support;

/** Reads what {@link Warp#load} left, as the loops of generated classes do, but plainly and in double precision. */
final class WarpRows {
  private WarpRows() {}

  /** All rows of a warp, opened for vector code or not: [row][column][channel]. */
  static double[][][] render(Warp warp, int channels, float[] fill, boolean vector) {
    int group = vector ? Lanes.INT.length() : 1;
    double[][][] out = new double[warp.height()][warp.width()][];
    for (int y = 0; y < out.length; y++) {
      int kind = warp.load(y);
      for (int x = 0; x < out[y].length; x++) {
        out[y][x] = pixel(warp, kind, x, place(x, out[y].length, group), channels, fill);
      }
    }
    return out;
  }

  /** Where the pairs of a column stand: in a whole group those at even places come first. */
  private static int place(int x, int width, int group) {
    int first = x / group * group;
    return first + group > width ? x : first + (x - first) / 2 + ((x - first) % 2 == 0 ? 0 : group / 2);
  }

  private static double[] pixel(Warp warp, int kind, int x, int place, int channels, float[] fill) {
    double[] value = new double[channels];
    for (int c = 0; c < channels; c++) {
      value[c] = switch (kind) {
        case Warp.PACKED -> warp.packed[x] >>> 8 * c & 255;
        case Warp.ROWS -> warp.rows[warp.rowsAt + c * warp.rowsStep + x];
        case Warp.PAIRS -> sample(warp, x, place, c, channels);
        case Warp.COVERED -> warp.cover[x] * sample(warp, x, place, c, channels) + (1.0 - warp.cover[x]) * fill[c];
        default -> throw new AssertionError("kind " + kind);
      };
    }
    return value;
  }

  private static double sample(Warp warp, int x, int place, int c, int channels) {
    int right = 8 * channels;
    if (channels == 4 && c < 3) {
      double alpha = blend(warp, x, place, right, 24, false);
      return alpha > 0 ? blend(warp, x, place, right, 8 * c, true) / alpha : blend(warp, x, place, right, 8 * c, false);
    }
    return blend(warp, x, place, right, 8 * c, false);
  }

  private static double blend(Warp warp, int x, int place, int right, int shift, boolean weighted) {
    double fx = warp.fx[x];
    double fy = warp.fy[x];
    long top = warp.top[place];
    long bottom = warp.bottom[place];
    return (1 - fy) * ((1 - fx) * tap(top, shift, weighted) + fx * tap(top >>> right, shift, weighted))
        + fy * ((1 - fx) * tap(bottom, shift, weighted) + fx * tap(bottom >>> right, shift, weighted));
  }

  private static double tap(long pixel, int shift, boolean weighted) {
    double value = pixel >>> shift & 255;
    return weighted ? value * (pixel >>> 24 & 255) : value;
  }
}
