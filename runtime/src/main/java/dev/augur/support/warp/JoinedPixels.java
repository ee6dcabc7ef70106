package dev.augur.support.warp;

import dev.augur.support.geometry.Composition;
import dev.augur.support.pixel.ByteFloatsVector;
import dev.augur.support.pixel.InterleaveVector;
import dev.augur.support.pixel.Planes;

/** Puts the channels of RGB pixels {@linkplain Planes#together together}, as floats. Reused from image to image. */
final class JoinedPixels {
  private static final int RGB = 3;

  /** Bytes become floats only if that is done for at most so many pixels per pixel of the result. */
  private static final int MOST = 16;

  private final Planes joined = new Planes();

  JoinedPixels() {
    joined.together = true;
  }

  /** Joins planes; from now on they are the source. */
  void planes(PixelSource source) {
    Planes planes = source.planes;
    joined.reshape(RGB, planes.height, planes.width);
    for (int y = 0; y < planes.height; y++) {
      InterleaveVector.join(planes.data, planes.row(0, y), planes.planeStep, planes.width, joined.data, joined.row(0, y));
    }
    source.set(joined);
  }

  /**
   * Converts what a composition may read of an 8-bit image, unless that is too much; from now on it is the source, in the
   * image's coordinates.
   */
  void bytes(PixelSource source, Composition composition) {
    int left = composition.columns.lowest();
    int top = composition.rows.lowest();
    int width = composition.columns.highest() + 1 - left;
    int height = composition.rows.highest() + 1 - top;
    if (width <= 0 || height <= 0
        || (long) width * height > MOST * ((long) composition.width * composition.height)
        || (RGB * (long) width + 2 * Planes.GAP) * (top + height) > Integer.MAX_VALUE) {
      return;
    }
    joined.reshape(RGB, height, width);
    for (int y = 0; y < height; y++) {
      ByteFloatsVector.floats(source.bytes, source.offset(left, top + y), RGB * width, joined.data, joined.row(0, y));
    }
    source.set(joined);
    source.start = -source.offset(left, top);
  }
}
