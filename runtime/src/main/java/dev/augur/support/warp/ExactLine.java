package dev.augur.support.warp;

import dev.augur.support.geometry.Composition;
import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.geometry.Lookup;

/** Which source pixels an output row copies, one by one: a line along a source row or column, in either direction. */
final class ExactLine {
  private FrameAxis along;
  private FrameAxis across;
  private PixelSource source;
  private boolean swapped;

  /** 1 or -1: how the position along the line changes from one output column to the next. */
  private int direction;

  /** The position along the line of output column 0. */
  private int first;

  /** The same of lines and output rows. */
  private int acrossDirection;

  private int acrossFirst;

  /** Index of the pixel that output column {@link #from} of the found row copies. */
  int at;

  /** From one output column's pixel to the next one's. */
  int step;

  /** First output column inside the base's window; what lies before and after {@link #to} follows from the border. */
  int from;

  int to;

  /** Whether all output columns lie inside the window. */
  boolean inside;

  /** Index of position 0 along the line. */
  private int lineStart;

  private int lineStep;

  /** Starts an image whose composition has settled: the columns inside are those of all rows. */
  void open(Composition composition, PixelSource source) {
    this.source = source;
    Lookup map = composition.chain.step(0).map;
    swapped = map.swapsAxes();
    along = swapped ? composition.rows : composition.columns;
    across = swapped ? composition.columns : composition.rows;
    direction = (int) (swapped ? map.yx : map.xx);
    first = (int) (swapped ? map.y0 : map.x0);
    acrossDirection = (int) (swapped ? map.xy : map.yy);
    acrossFirst = (int) (swapped ? map.x0 : map.y0);
    lineStep = swapped ? source.rowStep : source.columnStep;
    step = direction * lineStep;
    int start = direction > 0 ? along.low - first : first - along.high + 1;
    int end = direction > 0 ? along.high - first : first - along.low + 1;
    from = Math.clamp(start, 0, composition.width);
    to = Math.clamp(end, from, composition.width);
    inside = from == 0 && to == composition.width;
  }

  /** Whether rows run along source columns. */
  boolean turns() {
    return swapped;
  }

  /**
   * Finds the line of an output row.
   *
   * @return false if the whole row is fill
   */
  boolean find(int y) {
    int position = across.source(acrossDirection * y + acrossFirst);
    if (position < 0) {
      return false;
    }
    lineStart = swapped ? source.offset(position, 0) : source.offset(0, position);
    at = lineStart + first * lineStep + from * step;
    return true;
  }

  /** Whether all output columns outside the window are fill; else the border repeats or mirrors pixels there. */
  boolean filledOutside(int width) {
    return (from == 0 || outside(0) < 0) && (to == width || outside(width - 1) < 0);
  }

  /** Index of the pixel for an output column outside the window, or -1 for the fill. */
  int outside(int x) {
    int position = along.source(first + direction * x);
    return position < 0 ? -1 : lineStart + position * lineStep;
  }
}
