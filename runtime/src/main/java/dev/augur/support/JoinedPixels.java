package dev.augur.support;

/** Puts the channels of RGB pixels {@linkplain Planes#together together}, as floats. Reused from image to image. */
final class JoinedPixels {
  private static final int RGB = 3;

  /** Bytes become floats only if that is done for at most so many pixels per pixel of the result. */
  private static final int MOST = 16;

  private static final long LIMIT = Integer.MAX_VALUE;

  private final Planes joined = new Planes();
  private int left;
  private int right;
  private int top;
  private int bottom;

  /** Joins planes; from now on they are the source. */
  void planes(PixelSource source) {
    Planes planes = source.planes;
    reshape(planes.height, planes.width);
    for (int y = 0; y < planes.height; y++) {
      RgbVector.join(planes.data, planes.row(0, y), planes.planeStep, planes.width, joined.data, joined.row(0, y));
    }
    source.set(joined);
  }

  /**
   * Converts what a composition may read of an 8-bit image; from now on that is the source, in the image's coordinates.
   *
   * @return false if that is too much, and nothing was done
   */
  boolean bytes(PixelSource source, Composition composition) {
    left = composition.columns.lowest();
    right = composition.columns.highest() + 1;
    top = composition.rows.lowest();
    bottom = composition.rows.highest() + 1;
    if (!worthwhile((long) composition.height * composition.width)) {
      return false;
    }
    int width = right - left;
    reshape(bottom - top, width);
    for (int y = top; y < bottom; y++) {
      ByteRowsVector.floats(source.bytes, source.offset(left, y), RGB * width, joined.data, joined.row(0, y - top));
    }
    source.set(joined);
    source.start = -top * joined.stride - left * RGB;
    return true;
  }

  private boolean worthwhile(long resultPixels) {
    long columns = right - left;
    long rows = bottom - top;
    boolean some = columns > 0 && rows > 0;
    boolean addressable = (RGB * Math.max(0, columns) + 2 * Planes.GAP) * bottom < LIMIT;
    return some && addressable && columns * rows <= MOST * resultPixels;
  }

  private void reshape(int height, int width) {
    joined.together = true;
    joined.reshape(RGB, height, width);
  }
}
