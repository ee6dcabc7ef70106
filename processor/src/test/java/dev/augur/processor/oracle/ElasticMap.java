package dev.augur.processor.oracle;

import dev.augur.support.random.Mix;

/**
 * {@code out(q) = in(q + d(q))} with a cubic B-spline d over a grid of cells, whose control values are uniform within a
 * fraction of a cell's sides. Beyond the frame the displacement of the nearest point of its edge holds.
 */
record ElasticMap(long key, int cells, double magnitude, int height, int width) implements PointMap {

  @Override
  public Point old(double x, double y) {
    double u = Math.clamp((x + 0.5) * cells / width, 0, cells);
    double v = Math.clamp((y + 0.5) * cells / height, 0, cells);
    double dx = 0;
    double dy = 0;
    for (int j = 0; j < cells + 3; j++) {
      for (int i = 0; i < cells + 3; i++) {
        double weight = spline(u - (i - 1)) * spline(v - (j - 1));
        if (weight > 0) {
          dx += weight * control(j * (cells + 3) + i, 0, (double) width / cells);
          dy += weight * control(j * (cells + 3) + i, 1, (double) height / cells);
        }
      }
    }
    return new Point(x + dx, y + dy);
  }

  private double control(int point, int axis, double side) {
    return magnitude * side * (2 * Mix.unit(key, point, axis) - 1);
  }

  /** The cubic B-spline, centred at 0, with support from -2 to 2. */
  private static double spline(double t) {
    double d = Math.abs(t);
    if (d >= 2) {
      return 0;
    }
    return d >= 1 ? Math.pow(2 - d, 3) / 6 : 2.0 / 3 - d * d + d * d * d / 2;
  }
}
