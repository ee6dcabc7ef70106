package dev.augur.support.geometry;

import dev.augur.support.pixel.Planes;
import java.util.Arrays;

/**
 * The shares that points along a row have in an {@link ElasticGrid}'s control values, and the points' runs within one
 * cell, whose points share the values themselves. Kept from row to row and from image to image while points and cells
 * stay the same.
 */
final class ElasticColumns {
  /** The points, as they were before they were displaced. */
  double[] x = new double[0];

  /** Six times the shares of the four control values around each point, from left to right. */
  double[] first = new double[0];

  double[] second = new double[0];
  double[] third = new double[0];
  double[] fourth = new double[0];

  /** Whether the points are whole columns. */
  private boolean whole;

  private int from;
  private int to;
  private int cells;
  private double cellWidth;
  private int runs;
  private int[] runEnd = new int[0];
  private int[] runCell = new int[0];

  /** Prepares points {@code from} to {@code to - 1}. */
  void know(double[] points, int from, int to, int cells, double cellWidth) {
    if (!prepared(from, to, cells, cellWidth) || !Arrays.equals(points, from, to, x, from, to)) {
      reserve(points.length);
      System.arraycopy(points, from, x, from, to - from);
      whole = false;
      prepare(from, to, cells, cellWidth);
    }
  }

  /** Prepares whole columns, as rows begin with: point i lies at i. */
  void knowWhole(int from, int to, int cells, double cellWidth) {
    if (!whole || !prepared(from, to, cells, cellWidth)) {
      reserve(Planes.padded(to));
      for (int i = from; i < to; i++) {
        x[i] = i;
      }
      whole = true;
      prepare(from, to, cells, cellWidth);
    }
  }

  private boolean prepared(int from, int to, int cells, double cellWidth) {
    return this.from == from && this.to == to && this.cells == cells && this.cellWidth == cellWidth;
  }

  private void prepare(int from, int to, int cells, double cellWidth) {
    this.from = from;
    this.to = to;
    this.cells = cells;
    this.cellWidth = cellWidth;
    runs = 0;
    for (int i = from; i < to; i++) {
      double u = Math.clamp((x[i] + 0.5) / cellWidth, 0, cells);
      int cell = Math.min((int) u, cells - 1);
      if (runs == 0 || runCell[runs - 1] != cell) {
        runCell[runs++] = cell;
      }
      runEnd[runs - 1] = i + 1;
      double t = u - cell;
      double s = 1 - t;
      first[i] = s * s * s;
      second[i] = 4 + t * t * (3 * t - 6);
      third[i] = 4 + s * s * (3 * s - 6);
      fourth[i] = t * t * t;
    }
  }

  private void reserve(int points) {
    if (x.length < points) {
      x = new double[points];
      first = new double[points];
      second = new double[points];
      third = new double[points];
      fourth = new double[points];
      runEnd = new int[points];
      runCell = new int[points];
    }
  }

  /**
   * Displaces the points, which lie at one height.
   *
   * @param blendX control values at that height; {@code blendY} likewise
   * @param px becomes the points' columns, {@code py} their rows
   */
  void displace(double[] blendX, double[] blendY, double height, double[] px, double[] py, boolean vector) {
    int start = from;
    for (int run = 0; run < runs; run++) {
      int cell = runCell[run];
      int end = runEnd[run];
      int done = vector ? ElasticVector.displace(this, blendX, blendY, cell, height, px, py, start, end, to) : start;
      for (int i = done; i < end; i++) {
        px[i] = x[i] + (first[i] * blendX[cell] + second[i] * blendX[cell + 1] + third[i] * blendX[cell + 2]
            + fourth[i] * blendX[cell + 3]) / 6;
        py[i] = height + (first[i] * blendY[cell] + second[i] * blendY[cell + 1] + third[i] * blendY[cell + 2]
            + fourth[i] * blendY[cell + 3]) / 6;
      }
      start = end;
    }
  }
}
