package dev.augur.support.warp;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.support.pixel.AlphaWeight;
import dev.augur.support.pixel.Planes;

/** Renders all rows of a sampler into planes, where a later step needs pixels. */
final class FrameRenderer {
  private static final float GREATEST = 255;

  private final Sampler sampler;
  private final float[] fill;

  FrameRenderer(Sampler sampler, float[] fill) {
    this.sampler = sampler;
    this.fill = fill;
  }

  /** Renders the opened sampler's frame. */
  void render(int height, int width, Planes to) {
    to.reshape(fill.length, height, width);
    for (int y = 0; y < height; y++) {
      int kind = sampler.load(y);
      for (int c = 0; c < fill.length; c++) {
        int at = to.row(c, y);
        switch (kind) {
          case Warp.PIXELS -> unpack(c, to.data, at, width);
          case Warp.LINES -> between(c, to.data, at, width);
          case Warp.ROWS -> System.arraycopy(
              sampler.floats.data, sampler.floats.at + c * sampler.floats.step, to.data, at, width);
          default -> interpolate(c, to.data, at, width);
        }
      }
      if (kind == Warp.COVERED) {
        cover(sampler.taps().cover, fill, to.data, to.row(0, y), to.planeStep, width);
      }
    }
  }

  private void unpack(int channel, float[] to, int at, int width) {
    for (int x = 0; x < width; x++) {
      to[at + x] = sampler.pixels.data[sampler.pixels.at + fill.length * x + channel] & 255;
    }
  }

  private void between(int channel, float[] to, int at, int width) {
    StretchedRows lines = sampler.lines;
    for (int x = 0; x < width; x++) {
      float above = lines.above()[channel * lines.step + x];
      to[at + x] = Math.fma(lines.down, lines.below()[channel * lines.step + x] - above, above);
    }
  }

  private void interpolate(int channel, float[] to, int at, int width) {
    int shift = 8 * channel;
    boolean weighted = fill.length > ALPHA && channel < ALPHA;
    for (int x = 0; x < width; x++) {
      float alpha = weighted ? blend(x, 8 * ALPHA, false) : 0;
      // Both are rounded, so that the quotient by a tiny alpha may exceed what the pixels can hold.
      to[at + x] = alpha == 0 ? blend(x, shift, false) : Math.min(blend(x, shift, true) / alpha, GREATEST);
    }
  }

  private float blend(int x, int shift, boolean weighted) {
    int right = 8 * fill.length;
    long top = sampler.pairs().top[x];
    long bottom = sampler.pairs().bottom[x];
    return Bilinear.blend(
        tap(top, shift, weighted), tap(top >>> right, shift, weighted),
        tap(bottom, shift, weighted), tap(bottom >>> right, shift, weighted),
        sampler.taps().fx[x], sampler.taps().fy[x]);
  }

  private static float tap(long pixel, int shift, boolean weighted) {
    float value = pixel >>> shift & 255;
    return weighted ? value * (pixel >>> 8 * ALPHA & 255) : value;
  }

  /** Mixes the fill into a row, whose channels lie {@code step} floats apart. */
  static void cover(float[] cover, float[] fill, float[] data, int at, int step, int width) {
    if (fill.length > ALPHA) {
      AlphaWeight.cover(cover, fill, data, at, step, width);
      return;
    }
    for (int c = 0; c < fill.length; c++) {
      cover(cover, fill[c], data, at + c * step, width);
    }
  }

  private static void cover(float[] cover, float fill, float[] row, int at, int width) {
    for (int x = 0; x < width; x++) {
      row[at + x] = Math.fma(cover[x], row[at + x], (1 - cover[x]) * fill);
    }
  }
}
