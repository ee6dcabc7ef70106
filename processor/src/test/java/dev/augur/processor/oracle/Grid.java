package dev.augur.processor.oracle;

import dev.augur.annotation.Border;

/**
 * A frame on the pixel grid of a picture: which of its pixels, or the fill (-1), each of the frame's pixels is. The
 * <em>content</em> is the rectangle of pixels that are not fill; a constant border mixes in around it.
 */
final class Grid {
  final int height;
  final int width;
  final int[] pixels;
  /** The content, from low to high, the latter excluded; nothing if high is not above low. */
  int lowX;
  int highX;
  int lowY;
  int highY;

  private Grid(int height, int width) {
    this.height = height;
    this.width = width;
    this.pixels = new int[height * width];
  }

  static Grid of(Picture picture) {
    Grid grid = new Grid(picture.height, picture.width);
    for (int i = 0; i < grid.pixels.length; i++) {
      grid.pixels[i] = i;
    }
    grid.measure();
    return grid;
  }

  /** The frame whose pixels lie at the given exact places of this one; what lies outside is found by the border. */
  Grid through(AffineMap map, int height, int width, Border border) {
    Grid grid = new Grid(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        PointMap.Point old = map.old(x, y);
        grid.pixels[y * width + x] = pixel((int) Math.rint(old.x()), (int) Math.rint(old.y()), border);
      }
    }
    grid.measure();
    return grid;
  }

  int pixel(int x, int y, Border border) {
    int column = Borders.pixel(border, x, width);
    int row = Borders.pixel(border, y, height);
    return column < 0 || row < 0 ? -1 : pixels[row * width + column];
  }

  boolean isEmpty() {
    return highX <= lowX || highY <= lowY;
  }

  private void measure() {
    lowX = width;
    lowY = height;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] >= 0) {
        lowX = Math.min(lowX, i % width);
        highX = Math.max(highX, i % width + 1);
        lowY = Math.min(lowY, i / width);
        highY = Math.max(highY, i / width + 1);
      }
    }
  }
}
