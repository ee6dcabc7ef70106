package dev.augur.processor.oracle;

/** {@code x' = xx x + xy y + x0, y' = yx x + yy y + y0}. */
record AffineMap(double xx, double xy, double x0, double yx, double yy, double y0) implements PointMap {
  static final AffineMap IDENTITY = new AffineMap(1, 0, 0, 0, 1, 0);
  private static final double NEARLY = 1e-8;

  static AffineMap moved(double dx, double dy) {
    return new AffineMap(1, 0, dx, 0, 1, dy);
  }

  static AffineMap scaled(double x, double y) {
    return new AffineMap(x, 0, 0, 0, y, 0);
  }

  /** Counter-clockwise on screen, where y points down. */
  static AffineMap turned(double degrees) {
    double cos = cosine(degrees);
    double sin = cosine(degrees - 90);
    return new AffineMap(cos, sin, 0, -sin, cos, 0);
  }

  private static double cosine(double degrees) {
    return degrees % 90 == 0 ? Math.rint(Math.cos(Math.toRadians(degrees))) : Math.cos(Math.toRadians(degrees));
  }

  @Override
  public Point old(double x, double y) {
    return new Point(xx * x + xy * y + x0, yx * x + yy * y + y0);
  }

  /** First the other map, then this one. */
  AffineMap after(AffineMap first) {
    Point origin = old(first.x0, first.y0);
    return new AffineMap(
        xx * first.xx + xy * first.yx, xx * first.xy + xy * first.yy, origin.x(),
        yx * first.xx + yy * first.yx, yx * first.xy + yy * first.yy, origin.y());
  }

  AffineMap inverse() {
    double det = xx * yy - xy * yx;
    AffineMap linear = new AffineMap(yy / det, -xy / det, 0, -yx / det, xx / det, 0);
    Point origin = linear.old(x0, y0);
    return new AffineMap(linear.xx, linear.xy, -origin.x(), linear.yx, linear.yy, -origin.y());
  }

  /** Whether pixels only change places: a signed permutation of the axes and a move by whole pixels. */
  boolean isExact() {
    boolean straight = unit(xx) && unit(yy) && whole(xy, 0) && whole(yx, 0);
    boolean swapped = unit(xy) && unit(yx) && whole(xx, 0) && whole(yy, 0);
    return (straight || swapped) && whole(x0, Math.rint(x0)) && whole(y0, Math.rint(y0));
  }

  private static boolean unit(double value) {
    return whole(Math.abs(value), 1);
  }

  private static boolean whole(double value, double expected) {
    return Math.abs(value - expected) < NEARLY;
  }
}
