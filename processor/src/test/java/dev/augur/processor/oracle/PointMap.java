package dev.augur.processor.oracle;

/** Where a point of the new picture lies in the old one; the centre of pixel i is i. */
@FunctionalInterface
interface PointMap {
  /** A point of a picture. */
  record Point(double x, double y) {}

  /** The old place of a new point; null behind the viewer. */
  Point old(double x, double y);
}
