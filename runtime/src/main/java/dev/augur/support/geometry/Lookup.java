package dev.augur.support.geometry;

/**
 * A projective map from a place in a picture to the place in an earlier picture that shows there, in index coordinates
 * (the centre of pixel i is i):
 *
 * <pre>
 *   w = wx x + wy y + w0
 *   x' = (xx x + xy y + x0) / w,   y' = (yx x + yy y + y0) / w
 * </pre>
 *
 * <p>Affine maps have w = 1. Mutable, so that a worker composes maps without allocating.
 */
public final class Lookup {
  /** How close to a whole number an entry must be to count as one. */
  private static final double SNAP = 1e-9;

  /** Of x', per column. */
  public double xx;

  /** Of x', per row. */
  public double xy;

  /** Of x', at the origin. */
  public double x0;

  /** Of y', per column. */
  public double yx;

  /** Of y', per row. */
  public double yy;

  /** Of y', at the origin. */
  public double y0;

  /** Of w, per column. */
  public double wx;

  /** Of w, per row. */
  public double wy;

  /** Of w, at the origin. */
  public double w0;

  /** The identity. */
  public Lookup() {
    setAffine(1, 0, 0, 0, 1, 0);
  }

  Lookup setAffine(double xx, double xy, double x0, double yx, double yy, double y0) {
    this.xx = xx;
    this.xy = xy;
    this.x0 = x0;
    this.yx = yx;
    this.yy = yy;
    this.y0 = y0;
    wx = 0;
    wy = 0;
    w0 = 1;
    return this;
  }

  Lookup set(Lookup other) {
    setAffine(other.xx, other.xy, other.x0, other.yx, other.yy, other.y0);
    wx = other.wx;
    wy = other.wy;
    w0 = other.w0;
    return this;
  }

  /** Whether w is 1 everywhere. */
  public boolean isAffine() {
    return wx == 0 && wy == 0 && w0 == 1;
  }

  /** Whether every place shows itself. */
  public boolean isIdentity() {
    return isAffine() && xx == 1 && xy == 0 && x0 == 0 && yx == 0 && yy == 1 && y0 == 0;
  }

  /** This map of what the other map yields: the other comes later in the pipeline and is looked up first. */
  void multiply(Lookup later) {
    double a = xx;
    double b = xy;
    double c = x0;
    xx = a * later.xx + b * later.yx + c * later.wx;
    xy = a * later.xy + b * later.yy + c * later.wy;
    x0 = a * later.x0 + b * later.y0 + c * later.w0;
    a = yx;
    b = yy;
    c = y0;
    yx = a * later.xx + b * later.yx + c * later.wx;
    yy = a * later.xy + b * later.yy + c * later.wy;
    y0 = a * later.x0 + b * later.y0 + c * later.w0;
    a = wx;
    b = wy;
    c = w0;
    wx = a * later.xx + b * later.yx + c * later.wx;
    wy = a * later.xy + b * later.yy + c * later.wy;
    w0 = a * later.x0 + b * later.y0 + c * later.w0;
  }

  /** Whether horizontal lines stay horizontal or become vertical, and vertical lines likewise. */
  public boolean isAxisAligned() {
    return isAffine() && (xy == 0 && yx == 0 || xx == 0 && yy == 0);
  }

  /** Whether rows become columns, given that the map is axis-aligned. */
  public boolean swapsAxes() {
    return xx == 0 && yy == 0;
  }

  /**
   * If the map is, but for rounding, a signed permutation and a move by whole pixels, makes it exactly that.
   *
   * @return whether it is
   */
  boolean snap() {
    if (!isAffine() || !whole(x0) || !whole(y0)) {
      return false;
    }
    boolean straight = unit(xx) && unit(yy) && zero(xy) && zero(yx);
    boolean swapped = unit(xy) && unit(yx) && zero(xx) && zero(yy);
    if (!straight && !swapped) {
      return false;
    }
    setAffine(Math.rint(xx), Math.rint(xy), Math.rint(x0), Math.rint(yx), Math.rint(yy), Math.rint(y0));
    clearNegativeZeros();
    return true;
  }

  private void clearNegativeZeros() {
    xx += 0.0;
    xy += 0.0;
    yx += 0.0;
    yy += 0.0;
  }

  private static boolean unit(double value) {
    return Math.abs(Math.abs(value) - 1) < SNAP;
  }

  private static boolean zero(double value) {
    return Math.abs(value) < SNAP;
  }

  private static boolean whole(double value) {
    return Math.abs(value - Math.rint(value)) < 1e-7 && Math.abs(value) < 1 << 30;
  }

  double x(double x, double y) {
    return (xx * x + xy * y + x0) / (wx * x + wy * y + w0);
  }

  double y(double x, double y) {
    return (yx * x + yy * y + y0) / (wx * x + wy * y + w0);
  }
}
