package dev.augur.support.warp;

import dev.augur.support.geometry.ContinuousMaps;
import dev.augur.support.geometry.ElasticGrid;
import dev.augur.support.geometry.Lookup;

/**
 * The steps of one image's geometry, composed in declared order: one call per step that acts, on the frame that the steps
 * before it left. A {@link Warp} gives them at its begin and takes them when it is opened. Not thread-safe.
 */
public final class Steps {
  private final Compositions compositions;
  private final Lookup step = new Lookup();
  private final ContinuousMaps maps = new ContinuousMaps();

  Steps(Compositions compositions) {
    this.compositions = compositions;
  }

  /** Mirrors left and right. */
  public void flipHorizontal() {
    compositions.current().flipHorizontal();
  }

  /** Mirrors top and bottom. */
  public void flipVertical() {
    compositions.current().flipVertical();
  }

  /** Swaps rows and columns. */
  public void transpose() {
    compositions.current().transpose();
  }

  /** Turns counter-clockwise by quarter turns. */
  public void quarterTurns(int turns) {
    switch (Math.floorMod(turns, 4)) {
      case 1 -> {
        compositions.current().transpose();
        compositions.current().flipVertical();
      }
      case 2 -> {
        compositions.current().flipHorizontal();
        compositions.current().flipVertical();
      }
      case 3 -> {
        compositions.current().transpose();
        compositions.current().flipHorizontal();
      }
      default -> { }
    }
  }

  /**
   * Keeps a window of the frame; what lies outside no longer exists.
   *
   * @throws IllegalArgumentException if the window does not lie inside the frame
   */
  public void crop(int top, int left, int height, int width) {
    boolean inside = top >= 0 && left >= 0 && height >= 1 && width >= 1
        && top <= height() - height && left <= width() - width;
    if (!inside) {
      throw new IllegalArgumentException("a crop of " + height + "x" + width + " at row " + top + ", column " + left
          + " does not lie inside the frame of " + height() + "x" + width() + "; pad or resize first");
    }
    compositions.current().crop(top, left, height, width);
  }

  /**
   * Adds pixels around the frame, given by the border.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public void pad(int top, int left, int bottom, int right) {
    if ((top | left | bottom | right) < 0) {
      throw new IllegalArgumentException("padding of " + top + ", " + left + ", " + bottom + ", " + right
          + " pixels at the top, left, bottom and right; use counts from 0, crop removes pixels");
    }
    compositions.current().pad(top, left, bottom, right);
  }

  /**
   * Resizes the frame; at its edges, edge pixels repeat whatever the border, but the outer taps of bicubic follow it.
   *
   * @param antialias whether to filter with a triangle that widens with the shrink
   *     ({@link dev.augur.support.resize.Antialias}) if an axis shrinks; the steps so far are rendered to pixels then, and
   *     later ones compose on the result
   * @throws IllegalArgumentException if a size is below 1
   */
  public void resize(int height, int width, boolean antialias) {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException("a resize to " + height + "x" + width + " pixels; use at least 1x1");
    }
    if (antialias && (height < height() || width < width())) {
      compositions.filter(height, width);
    } else {
      compositions.current().resize(height, width);
    }
  }

  /** Turns the picture about the frame's centre, counter-clockwise on screen. */
  public void rotate(double degrees) {
    affine(degrees, 1, 1, 0, 0, 0, 0);
  }

  /** Moves the picture right and down. */
  public void translate(double dxPx, double dyPx) {
    affine(0, 1, 1, dxPx, dyPx, 0, 0);
  }

  /** Enlarges the picture about the frame's centre by a factor per axis; below 1 shrinks. */
  public void scale(double factorX, double factorY) {
    affine(0, factorX, factorY, 0, 0, 0, 0);
  }

  /** Slants the picture about the frame's centre: dx + tan(x) dy first, then dy + tan(y) dx. */
  public void shear(double degreesX, double degreesY) {
    affine(0, 1, 1, 0, 0, degreesX, degreesY);
  }

  /**
   * Scales, rotates, shears and moves the picture about the frame's centre, in this order.
   *
   * @throws IllegalArgumentException if a number is not finite or a factor is 0
   */
  public void affine(
      double degrees, double factorX, double factorY, double dxPx, double dyPx, double shearXDegrees,
      double shearYDegrees) {
    maps.affine(step, height(), width(), degrees, factorX, factorY, dxPx, dyPx, shearXDegrees, shearYDegrees);
    compositions.current().map(step);
  }

  /**
   * Takes the quadrilateral of four points inside the frame to the whole frame.
   *
   * <p>Each inset says how far a corner lies inside, as a fraction of the width or the height.
   *
   * @throws IllegalArgumentException if the points do not span a convex quadrilateral
   */
  public void perspective(
      double topLeftX, double topLeftY, double topRightX, double topRightY, double bottomRightX, double bottomRightY,
      double bottomLeftX, double bottomLeftY) {
    maps.perspective(step, height(), width(), topLeftX, topLeftY, topRightX, topRightY, bottomRightX, bottomRightY,
        bottomLeftX, bottomLeftY);
    compositions.current().map(step);
  }

  /**
   * Bends the picture by a smooth keyed displacement d: out(p) = in(p + d(p)).
   *
   * @param key names the randomness
   * @param cells cells of the control grid along each side
   * @param magnitude the greatest displacement of a control point, as a fraction of a cell's sides; 0 to 0.24
   */
  public void elastic(long key, int cells, double magnitude) {
    if (cells < 1 || !(magnitude >= 0 && magnitude <= ElasticGrid.LARGEST)) {
      throw new IllegalArgumentException("an elastic grid of " + cells + " cells and magnitude " + magnitude
          + "; use at least 1 cell and a magnitude of 0 to " + ElasticGrid.LARGEST
          + ", beyond which the picture folds");
    }
    if (magnitude > 0) {
      compositions.current().elastic(key, cells, magnitude);
    }
  }

  /** Rows of the present frame. */
  public int height() {
    return compositions.current().height;
  }

  /** Columns of the present frame. */
  public int width() {
    return compositions.current().width;
  }
}
