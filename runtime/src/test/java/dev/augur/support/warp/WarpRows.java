package dev.augur.support.warp;

import dev.augur.support.pixel.TestPixels;

/** Reads what {@link Warp#load} left, as the loops of generated classes do, but plainly and in double precision. */
final class WarpRows {
  private WarpRows() {}

  /** All rows of an opened warp: [row][column][channel]. */
  static double[][][] render(Warp warp, int channels, float[] fill) {
    double[][][] out = new double[warp.height()][warp.width()][];
    for (int y = 0; y < out.length; y++) {
      int kind = warp.load(y);
      for (int x = 0; x < out[y].length; x++) {
        out[y][x] = pixel(warp, kind, x, channels, fill);
      }
    }
    return out;
  }

  /** The same by bands. */
  static double[][][] renderBands(Warp warp, int channels, float[] fill) {
    double[][][] out = new double[warp.height()][warp.width()][];
    for (int y = 0; y < out.length; y += warp.loaded) {
      int kind = warp.loadBand(y);
      for (int i = 0; i < warp.loaded * warp.width(); i++) {
        out[y + i / warp.width()][i % warp.width()] = pixel(warp, kind, i, channels, fill);
      }
    }
    return out;
  }

  private static double[] pixel(Warp warp, int kind, int x, int channels, float[] fill) {
    double[] value = new double[channels];
    for (int c = 0; c < channels; c++) {
      value[c] = switch (kind) {
        case Warp.PIXELS -> warp.pixels[warp.pixelsAt + channels * x + c] & 255;
        case Warp.ROWS -> warp.row.data[warp.row.at + c * warp.row.step + x];
        case Warp.LINES -> line(warp, c * warp.lineStep + x);
        case Warp.PAIRS, Warp.COVERED -> sample(warp, x, c, channels);
        default -> throw new AssertionError("kind " + kind);
      };
    }
    return kind == Warp.COVERED ? PictureReference.mix(warp.cover[x], value, TestPixels.doubles(fill)) : value;
  }

  /** Rounded as loops round, and as {@link Bilinear}. */
  private static float line(Warp warp, int at) {
    return Math.fma(warp.down, warp.below[at] - warp.above[at], warp.above[at]);
  }

  private static double sample(Warp warp, int x, int c, int channels) {
    int right = 8 * channels;
    if (channels == 4 && c < 3) {
      double alpha = blend(warp, x, right, 24, false);
      return alpha > 0 ? blend(warp, x, right, 8 * c, true) / alpha : blend(warp, x, right, 8 * c, false);
    }
    return Bilinear.blend(
        tap(warp.top[x], 8 * c), tap(warp.top[x] >>> right, 8 * c),
        tap(warp.bottom[x], 8 * c), tap(warp.bottom[x] >>> right, 8 * c), warp.fx[x], warp.fy[x]);
  }

  private static double blend(Warp warp, int x, int right, int shift, boolean weighted) {
    double fx = warp.fx[x];
    double fy = warp.fy[x];
    return (1 - fy) * ((1 - fx) * tap(warp.top[x], shift, weighted) + fx * tap(warp.top[x] >>> right, shift, weighted))
        + fy * ((1 - fx) * tap(warp.bottom[x], shift, weighted) + fx * tap(warp.bottom[x] >>> right, shift, weighted));
  }

  private static double tap(long pixel, int shift, boolean weighted) {
    double value = pixel >>> shift & 255;
    return weighted ? value * (pixel >>> 24 & 255) : value;
  }

  private static float tap(long pixel, int shift) {
    return pixel >>> shift & 255;
  }
}
