package dev.augur.support.geometry;

import dev.augur.support.random.Mix;
import java.util.Arrays;

/**
 * A smooth random displacement of a frame: a uniform cubic B-spline over a grid of cells.
 *
 * <p>The frame of height H and width W, in continuous coordinates 0 to W, is cut into {@code cells} by {@code cells}
 * cells. Control value (row j, column i), j and i in 0 to cells + 2, is uniform in plus or minus {@code magnitude}
 * times the cell's width (or height), a pure function of the key. Beyond the frame the displacement of the nearest edge
 * point holds. As neighbouring control values differ by at most twice the magnitude, in cells, a derivative of the
 * displacement stays below 0.48 along each axis up to a magnitude of 0.24, and the map free of folds.
 */
public final class ElasticGrid {
  /** The magnitude up to which the map stays free of folds. */
  public static final double LARGEST = 0.24;

  private static final int EXTRA = 3;

  private int cells;
  private double cellWidth;
  private double cellHeight;
  private double magnitude;
  private double[] controlX = new double[0];
  private double[] controlY = new double[0];

  /** One row of control values, blended along y. */
  private double[] blendX = new double[0];

  private double[] blendY = new double[0];

  /** Points along a row whose shares of the blended values are known: rows mostly repeat them. */
  private final ElasticColumns columns = new ElasticColumns();

  void set(long key, int cells, double magnitude, int height, int width) {
    reserve(cells);
    this.magnitude = magnitude;
    cellWidth = (double) width / cells;
    cellHeight = (double) height / cells;
    double limitX = magnitude * cellWidth;
    double limitY = magnitude * cellHeight;
    int points = (cells + EXTRA) * (cells + EXTRA);
    for (int i = 0; i < points; i++) {
      controlX[i] = Mix.uniform(key, i, 0, -limitX, limitX);
      controlY[i] = Mix.uniform(key, i, 1, -limitY, limitY);
    }
  }

  void copy(ElasticGrid other) {
    reserve(other.cells);
    magnitude = other.magnitude;
    cellWidth = other.cellWidth;
    cellHeight = other.cellHeight;
    int points = (cells + EXTRA) * (cells + EXTRA);
    System.arraycopy(other.controlX, 0, controlX, 0, points);
    System.arraycopy(other.controlY, 0, controlY, 0, points);
  }

  private void reserve(int cells) {
    this.cells = cells;
    int side = cells + EXTRA;
    if (controlX.length < side * side) {
      controlX = new double[side * side];
      controlY = new double[side * side];
      blendX = new double[side];
      blendY = new double[side];
    }
  }

  /** No point moves further than this along x. */
  double reachX() {
    return magnitude * cellWidth;
  }

  /** No point moves further than this along y. */
  double reachY() {
    return magnitude * cellHeight;
  }

  /** Displaces points x[i], y[i] in place, {@code from <= i < to}. */
  public void displace(double[] x, double[] y, int from, int to, boolean vector) {
    // Neighbours are alike: what follows the first point is what precedes the last one.
    if (from == to || !Arrays.equals(y, from + 1, to, y, from, to - 1)) {
      displaceEach(x, y, from, to);
      return;
    }
    double height = y[from];
    blend(height, 0, cells + EXTRA);
    columns.know(x, from, to, cells, cellWidth);
    columns.displace(blendX, blendY, height, x, y, vector);
  }

  /** Displaces the points of a row of whole columns: x[i] and y[i] become those of (i, row). */
  public void displaceRow(int row, double[] x, double[] y, int from, int to, boolean vector) {
    blend(row, 0, cells + EXTRA);
    columns.knowWhole(from, to, cells, cellWidth);
    columns.displace(blendX, blendY, row, x, y, vector);
  }

  private void displaceEach(double[] x, double[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      double u = Math.clamp((x[i] + 0.5) / cellWidth, 0, cells);
      int cell = Math.min((int) u, cells - 1);
      blend(y[i], cell, EXTRA + 1);
      double t = u - cell;
      double s = 1 - t;
      double first = s * s * s;
      double second = 4 + t * t * (3 * t - 6);
      double third = 4 + s * s * (3 * s - 6);
      double fourth = t * t * t;
      x[i] += (first * blendX[cell] + second * blendX[cell + 1] + third * blendX[cell + 2]
          + fourth * blendX[cell + 3]) / 6;
      y[i] += (first * blendY[cell] + second * blendY[cell + 1] + third * blendY[cell + 2]
          + fourth * blendY[cell + 3]) / 6;
    }
  }

  /** Blends four rows of control values at one height, in some columns; a straight row of points shares them all. */
  private void blend(double y, int column, int columns) {
    double v = Math.clamp((y + 0.5) / cellHeight, 0, cells);
    int cell = Math.min((int) v, cells - 1);
    double t = v - cell;
    double s = 1 - t;
    double first = s * s * s / 6;
    double second = (4 + t * t * (3 * t - 6)) / 6;
    double third = (4 + s * s * (3 * s - 6)) / 6;
    double fourth = t * t * t / 6;
    int side = cells + EXTRA;
    int at = cell * side;
    for (int i = column; i < column + columns; i++) {
      blendX[i] = first * controlX[at + i] + second * controlX[at + side + i]
          + third * controlX[at + 2 * side + i] + fourth * controlX[at + 3 * side + i];
      blendY[i] = first * controlY[at + i] + second * controlY[at + side + i]
          + third * controlY[at + 2 * side + i] + fourth * controlY[at + 3 * side + i];
    }
  }
}
