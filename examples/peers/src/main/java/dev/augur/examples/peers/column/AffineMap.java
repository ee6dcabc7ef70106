package dev.augur.examples.peers.column;

/**
 * An affine map from output pixels to source pixels, composed from steps in the order in which they act on the picture:
 * what a programmer writes who wants one warp. Coordinates are pixel indices.
 */
final class AffineMap {
  /** Source column of output (x, y): {@code xx * x + xy * y + x0}. */
  double xx;
  double xy;
  double x0;
  /** Source row of output (x, y): {@code yx * x + yy * y + y0}. */
  double yx;
  double yy;
  double y0;

  /** Forgets all steps. */
  void reset() {
    xx = 1;
    xy = 0;
    x0 = 0;
    yx = 0;
    yy = 1;
    y0 = 0;
  }

  /** A resize of the frame. */
  void resize(double fromHeight, double fromWidth, int height, int width) {
    double sx = fromWidth / width;
    double sy = fromHeight / height;
    then(sx, 0, 0.5 * sx - 0.5, 0, sy, 0.5 * sy - 0.5);
  }

  /** A mirror image. */
  void flip(int width) {
    then(-1, 0, width - 1, 0, 1, 0);
  }

  /** Scale, rotation (counter-clockwise), shears and a move, in this order, about the frame's centre. */
  void affine(
      int height, int width, double degrees, double scaleX, double scaleY, double moveX, double moveY,
      double shearXDegrees, double shearYDegrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double tanX = Math.tan(Math.toRadians(shearXDegrees));
    double tanY = Math.tan(Math.toRadians(shearYDegrees));
    double a = scaleX * cos;
    double b = scaleY * sin;
    double c = -scaleX * sin;
    double d = scaleY * cos;
    double u = a + tanX * c;
    double v = b + tanX * d;
    double w = c + tanY * u;
    double z = d + tanY * v;
    double determinant = u * z - v * w;
    double ixx = z / determinant;
    double ixy = -v / determinant;
    double iyx = -w / determinant;
    double iyy = u / determinant;
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    double px = cx + moveX;
    double py = cy + moveY;
    then(ixx, ixy, cx - ixx * px - ixy * py, iyx, iyy, cy - iyx * px - iyy * py);
  }

  /** A further step, as its map from its output to its input. */
  private void then(double a, double b, double e, double c, double d, double f) {
    double nxx = xx * a + xy * c;
    double nxy = xx * b + xy * d;
    x0 = xx * e + xy * f + x0;
    double nyx = yx * a + yy * c;
    double nyy = yx * b + yy * d;
    y0 = yx * e + yy * f + y0;
    xx = nxx;
    xy = nxy;
    yx = nyx;
    yy = nyy;
  }
}
