package dev.augur.examples.interpreted;

import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.Planes;
import dev.augur.support.warp.Warp;

/** Turns what {@link Warp#load} left into a row of floats or of bytes; the scalar twin of {@link WarpRowsVector}. */
final class WarpRows {
  private WarpRows() {}

  /** Fills a row of planes. */
  static void floats(Warp warp, int kind, int width, Planes to, int y, boolean vector) {
    switch (kind) {
      case Warp.PIXELS -> {
        if (vector) {
          WarpRowsVector.pixels(warp, width, to, y);
        } else {
          pixels(warp, 0, width, to, y);
        }
      }
      case Warp.PAIRS -> {
        if (vector) {
          WarpRowsVector.pairs(warp, width, to, y);
        } else {
          pairs(warp, 0, width, to, y);
        }
      }
      case Warp.COVERED -> {
        if (vector) {
          WarpRowsVector.covered(warp, width, to, y);
        } else {
          covered(warp, 0, width, to, y);
        }
      }
      case Warp.LINES -> {
        if (vector) {
          WarpRowsVector.lines(warp, width, to, y);
        } else {
          lines(warp, 0, width, to, y);
        }
      }
      default -> copy(warp, width, to, y);
    }
  }

  /** Whole pixels to interleaved bytes. */
  static void bytes(Warp warp, int width, byte[] to, int at) {
    System.arraycopy(warp.pixels, warp.pixelsAt, to, at, Picture.CHANNELS * width);
  }

  static void pixels(Warp warp, int from, int end, Planes to, int y) {
    byte[] pixels = warp.pixels;
    int pixelsAt = warp.pixelsAt;
    float[] data = to.data;
    int red = to.row(0, y);
    int green = to.row(1, y);
    int blue = to.row(2, y);
    for (int x = from; x < end; x++) {
      int word = PixelMath.word(pixels, pixelsAt + Picture.CHANNELS * x);
      data[red + x] = word & 255;
      data[green + x] = word >>> 8 & 255;
      data[blue + x] = word >>> 16 & 255;
    }
  }

  static void pairs(Warp warp, int from, int end, Planes to, int y) {
    long[] top = warp.top;
    long[] bottom = warp.bottom;
    float[] fx = warp.fx;
    float[] fy = warp.fy;
    float[] data = to.data;
    int row = to.row(0, y);
    int step = to.planeStep;
    for (int x = from; x < end; x++) {
      data[row + x] = blend(top[x], bottom[x], fx[x], fy[x]);
      data[row + step + x] = blend(top[x] >>> 8, bottom[x] >>> 8, fx[x], fy[x]);
      data[row + 2 * step + x] = blend(top[x] >>> 16, bottom[x] >>> 16, fx[x], fy[x]);
    }
  }

  static void covered(Warp warp, int from, int end, Planes to, int y) {
    long[] top = warp.top;
    long[] bottom = warp.bottom;
    float[] fx = warp.fx;
    float[] fy = warp.fy;
    float[] cover = warp.cover;
    float[] data = to.data;
    int row = to.row(0, y);
    int step = to.planeStep;
    for (int x = from; x < end; x++) {
      data[row + x] = cover[x] * blend(top[x], bottom[x], fx[x], fy[x]);
      data[row + step + x] = cover[x] * blend(top[x] >>> 8, bottom[x] >>> 8, fx[x], fy[x]);
      data[row + 2 * step + x] = cover[x] * blend(top[x] >>> 16, bottom[x] >>> 16, fx[x], fy[x]);
    }
  }

  static void lines(Warp warp, int from, int end, Planes to, int y) {
    float[] above = warp.above;
    float[] below = warp.below;
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int line = c * warp.lineStep;
      int row = to.row(c, y);
      for (int x = from; x < end; x++) {
        to.data[row + x] = Math.fma(warp.down, below[line + x] - above[line + x], above[line + x]);
      }
    }
  }

  /** One channel between two pixels above and two below: the left ones in the lowest bits, the right ones from bit 24. */
  private static float blend(long top, long bottom, float fx, float fy) {
    float topLeft = (int) top & 255;
    float topRight = (int) top >>> 24;
    float bottomLeft = (int) bottom & 255;
    float bottomRight = (int) bottom >>> 24;
    float above = Math.fma(fx, topRight - topLeft, topLeft);
    float below = Math.fma(fx, bottomRight - bottomLeft, bottomLeft);
    return Math.fma(fy, below - above, above);
  }

  private static void copy(Warp warp, int width, Planes to, int y) {
    for (int c = 0; c < Picture.CHANNELS; c++) {
      System.arraycopy(warp.row.data, warp.row.at + c * warp.row.step, to.data, to.row(c, y), width);
    }
  }
}
