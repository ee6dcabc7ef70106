package dev.augur.support;

/** Which source pixels an output row copies, one by one: a line along a source row or column, in either direction. */
final class ExactLine {
  private FrameAxis along;
  private FrameAxis across;
  private Lookup map;
  private boolean swapped;
  private int direction;
  private int first;

  /** Index of the pixel that output column {@link #from} copies. */
  int at;

  /** From one output column's pixel to the next one's. */
  int step;

  /** First output column inside the base's window; what lies before and after {@link #to} follows from the border. */
  int from;

  int to;

  /** Index of position 0 along the line. */
  private int lineStart;

  private int lineStep;

  /** Starts an image whose composition has settled. */
  void open(Composition composition) {
    map = composition.chain.step(0).map;
    swapped = map.swapsAxes();
    along = swapped ? composition.rows : composition.columns;
    across = swapped ? composition.columns : composition.rows;
    direction = (int) (swapped ? map.yx : map.xx);
    first = (int) (swapped ? map.y0 : map.x0);
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
  boolean find(int y, int width, PixelSource source) {
    int position = across.source((int) (swapped ? map.xy * y + map.x0 : map.yy * y + map.y0));
    if (position < 0) {
      return false;
    }
    lineStart = swapped ? source.offset(position, 0) : source.offset(0, position);
    lineStep = swapped ? source.rowStep : source.columnStep;
    int start = direction > 0 ? along.low - first : first - along.high + 1;
    int end = direction > 0 ? along.high - first : first - along.low + 1;
    from = Math.clamp(start, 0, width);
    to = Math.clamp(end, from, width);
    step = direction * lineStep;
    at = lineStart + (first + direction * from) * lineStep;
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
