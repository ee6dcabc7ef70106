package dev.augur.support.geometry;

/** The maps of continuous steps, as lookups from the new picture to the old one about the frame's centre. */
public final class ContinuousMaps {
  /** From indices to the unit square. */
  private final Lookup unit = new Lookup();

  /**
   * Scale, rotation, shear (along x, then along y) and translation, in this order.
   *
   * @param degrees positive counter-clockwise on screen
   * @throws IllegalArgumentException if a number is not finite or a factor is 0
   */
  public void affine(
      Lookup into, int height, int width, double degrees, double scaleX, double scaleY, double dxPx, double dyPx,
      double shearXDegrees, double shearYDegrees) {
    double cos = Angles.cos(degrees);
    double sin = Angles.sin(degrees);
    double tanX = Angles.tan(shearXDegrees);
    double tanY = Angles.tan(shearYDegrees);
    // Undo the shears: dx' = dx + tanX dy, then dy' = dy + tanY dx'.
    double unshearedX = 1 + tanX * tanY;
    // Undo the rotation (y points down), then the scale.
    double xx = (cos * unshearedX + sin * tanY) / scaleX;
    double xy = (-cos * tanX - sin) / scaleX;
    double yx = (sin * unshearedX - cos * tanY) / scaleY;
    double yy = (cos - sin * tanX) / scaleY;
    double centreX = (width - 1) / 2.0;
    double centreY = (height - 1) / 2.0;
    double fromX = centreX + dxPx;
    double fromY = centreY + dyPx;
    into.setAffine(xx, xy, centreX - xx * fromX - xy * fromY, yx, yy, centreY - yx * fromX - yy * fromY);
    if (!Double.isFinite(into.x0 + into.y0)) {
      throw new IllegalArgumentException("an affine map by degrees " + degrees + ", scale " + scaleX + " and " + scaleY
          + ", move " + dxPx + " and " + dyPx + ", shear " + shearXDegrees + " and " + shearYDegrees
          + " cannot be undone; use finite numbers, factors other than 0 and shears within 90 degrees");
    }
  }

  /**
   * The projective map that takes a quadrilateral inside the frame to the whole frame.
   *
   * <p>Each inset says how far a corner lies inside, as a fraction of the width or the height.
   *
   * @throws IllegalArgumentException if the corners do not span a convex quadrilateral
   */
  public void perspective(
      Lookup into, int height, int width, double topLeftX, double topLeftY, double topRightX, double topRightY,
      double bottomRightX, double bottomRightY, double bottomLeftX, double bottomLeftY) {
    double x0 = topLeftX;
    double y0 = topLeftY;
    double x1 = 1 - topRightX;
    double y1 = topRightY;
    double x2 = 1 - bottomRightX;
    double y2 = 1 - bottomRightY;
    double x3 = bottomLeftX;
    double y3 = 1 - bottomLeftY;
    // Heckbert's map of the unit square to a quadrilateral.
    double sumX = x0 - x1 + x2 - x3;
    double sumY = y0 - y1 + y2 - y3;
    double det = (x1 - x2) * (y3 - y2) - (x3 - x2) * (y1 - y2);
    double g = (sumX * (y3 - y2) - (x3 - x2) * sumY) / det;
    double h = ((x1 - x2) * sumY - sumX * (y1 - y2)) / det;
    if (!(1 + g > 0 && 1 + h > 0 && 1 + g + h > 0)) {
      throw new IllegalArgumentException("perspective corners (" + x0 + ", " + y0 + "), (" + x1 + ", " + y1 + "), ("
          + x2 + ", " + y2 + "), (" + x3 + ", " + y3 + ") in units of the frame do not span a convex quadrilateral; "
          + "use insets from 0 to below 1/3");
    }
    double scaleX = width;
    double scaleY = height;
    into.setAffine(
        (x1 - x0 + g * x1) * scaleX, (x3 - x0 + h * x3) * scaleX, x0 * scaleX,
        (y1 - y0 + g * y1) * scaleY, (y3 - y0 + h * y3) * scaleY, y0 * scaleY);
    into.wx = g;
    into.wy = h;
    // From indices to the unit square before, from continuous coordinates to indices after.
    into.multiply(unit.setAffine(1 / scaleX, 0, 0.5 / scaleX, 0, 1 / scaleY, 0.5 / scaleY));
    into.xx -= 0.5 * into.wx;
    into.xy -= 0.5 * into.wy;
    into.x0 -= 0.5 * into.w0;
    into.yx -= 0.5 * into.wx;
    into.yy -= 0.5 * into.wy;
    into.y0 -= 0.5 * into.w0;
  }
}
