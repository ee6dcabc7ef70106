package dev.augur.support.warp;

import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;

/** The last step of a lookup: from a point of the base frame to the pixels that an interpolation needs. */
final class BaseTaps {
  private FrameAxis columns;
  private FrameAxis rows;
  private PixelSource source;
  private boolean nearest;
  private boolean constant;

  /** Whether points outside are moved to the window's edge first. */
  private boolean clamps;

  /** Pixels needed before the one at or left of the point, and after it. */
  private int before;

  private int after;

  /** Whether there is a pixel that has its neighbours in the window. */
  private boolean room;

  /** The offset of such a pixel, else of any; for points whose pixels are not direct or do not matter. */
  private int home;

  private int homeRow;

  /** Whether points are placed in vectors: where each has its pixels in the window once it is moved inside. */
  private boolean vector;

  /** Whether points may come with weights below 1. */
  private boolean weighted;

  void open(
      FrameAxis columns, FrameAxis rows, Border border, Interpolation interpolation, PixelSource source,
      boolean weighted, boolean vector) {
    this.weighted = weighted;
    this.columns = columns;
    this.rows = rows;
    this.source = source;
    nearest = interpolation == Interpolation.NEAREST;
    boolean cubic = interpolation == Interpolation.BICUBIC;
    constant = border == Border.CONSTANT;
    clamps = constant || border == Border.NEAREST && !cubic;
    before = cubic ? 1 : 0;
    after = cubic ? 2 : nearest ? 0 : 1;
    room = columns.high - columns.low > before + after && rows.high - rows.low > before + after;
    homeRow = room ? rows.low + before : 0;
    home = room ? source.offset(columns.low + before, homeRow) : source.start;
    this.vector = vector && clamps && after == 1 && !columns.empty() && !rows.empty();
  }

  /**
   * Places points in source coordinates, each with the weight that frames on the way have left it.
   *
   * @param px coordinates along rows
   */
  void place(double[] px, double[] py, double[] weight, int from, int to, RowTaps taps) {
    int done = from;
    if (vector) {
      done = inVectors(px, py, weight, from, to, taps);
    }
    placeEach(px, py, weight, done, to, taps);
  }

  private int inVectors(double[] px, double[] py, double[] weight, int from, int to, RowTaps taps) {
    int end = ChainVector.place(px, py, columns, rows, source, from, to, taps);
    if (constant) {
      taps.covered |= ChainVector.covers(px, py, weight, columns, rows, from, end, taps);
    } else if (weighted) {
      for (int x = from; x < end; x++) {
        taps.cover[x] = (float) weight[x];
        taps.covered |= weight[x] < 1;
      }
    }
    return end;
  }

  private void placeEach(double[] px, double[] py, double[] weight, int from, int to, RowTaps taps) {
    boolean empty = columns.empty() || rows.empty();
    boolean covered = false;
    for (int x = from; x < to; x++) {
      double cover = empty ? 0 : weight[x];
      if (constant && !empty) {
        cover *= nearest
            ? ChainRows.inside(px[x], columns.low, columns.high) * ChainRows.inside(py[x], rows.low, rows.high)
            : ChainRows.ramp(px[x], columns.low, columns.high) * ChainRows.ramp(py[x], rows.low, rows.high);
      }
      taps.cover[x] = (float) cover;
      covered |= cover < 1;
      if (cover == 0 && room) {
        hide(x, taps);
      } else if (empty) {
        hide(x, taps);
        taps.addRim(x, columns.low, rows.low);
      } else {
        place(x, px[x], py[x], taps);
      }
    }
    taps.covered |= covered;
    taps.lowestRow = Math.max(taps.lowestRow, homeRow);
  }

  /** Only fill shows here: any pixel will do. */
  private void hide(int x, RowTaps taps) {
    taps.offset[x] = home;
    taps.fx[x] = 0;
    taps.fy[x] = 0;
  }

  private void place(int x, double px, double py, RowTaps taps) {
    double pointX = point(px, columns);
    double pointY = point(py, rows);
    int column = first(pointX, columns);
    int row = first(pointY, rows);
    taps.fx[x] = (float) (pointX - column);
    taps.fy[x] = (float) (pointY - row);
    if (direct(column, columns) && direct(row, rows)) {
      taps.offset[x] = source.offset(column, row);
      taps.lowestRow = Math.max(taps.lowestRow, row);
    } else {
      taps.offset[x] = home;
      taps.addRim(x, column, row);
    }
  }

  private double point(double p, FrameAxis axis) {
    double inside = clamps
        ? Math.min(Math.max(p, axis.low), axis.high - 1)
        : Math.min(Math.max(p, -ChainRows.FAR), ChainRows.FAR);
    return nearest ? inside + 0.5 : inside;
  }

  /** The pixel at or left of a point; where the point is the window's far edge, the last but one. */
  private int first(double point, FrameAxis axis) {
    int floor = (int) Math.floor(point);
    return clamps && after == 1 ? Math.max(Math.min(floor, axis.high - 2), axis.low) : floor;
  }

  private boolean direct(int i, FrameAxis axis) {
    boolean inWindow = i - before >= axis.low && i + after < axis.high;
    // A window of one pixel: the neighbour's weight is 0, whatever it is.
    return inWindow || clamps && after == 1;
  }
}
