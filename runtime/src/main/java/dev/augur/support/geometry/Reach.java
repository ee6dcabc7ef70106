package dev.augur.support.geometry;

/** The rectangle in which all lookups of an output lie, followed from the output back to the source. */
public final class Reach {
  private static final double TOLERANCE = 1e-9;

  private double left;
  private double right;
  private double top;
  private double bottom;

  void begin(int height, int width) {
    left = 0;
    right = width - 1;
    top = 0;
    bottom = height - 1;
  }

  /**
   * Follows one step.
   *
   * @return whether the step is a frame that no lookup leaves
   */
  boolean passes(LookupStep step) {
    return switch (step.kind) {
      case MAP -> {
        follow(step.map);
        yield false;
      }
      case ELASTIC -> {
        left -= step.grid.reachX();
        right += step.grid.reachX();
        top -= step.grid.reachY();
        bottom += step.grid.reachY();
        yield false;
      }
      case FRAME -> enter(step.height, step.width);
    };
  }

  /** Whether all lookups so far stay between the centres of a window's edge pixels. */
  public boolean within(FrameAxis columns, FrameAxis rows) {
    return left >= columns.low - TOLERANCE && right <= columns.high - 1 + TOLERANCE
        && top >= rows.low - TOLERANCE && bottom <= rows.high - 1 + TOLERANCE;
  }

  /** The first column of a window that interpolation between pixels can need. */
  public int firstColumn(FrameAxis columns) {
    return first(left, columns);
  }

  /** One past the last such column; not above the first where there is none. */
  public int columnsEnd(FrameAxis columns) {
    return end(right, columns);
  }

  /** The first row of a window that interpolation between pixels can need. */
  public int firstRow(FrameAxis rows) {
    return first(top, rows);
  }

  /** One past the last such row; not above the first where there is none. */
  public int rowsEnd(FrameAxis rows) {
    return end(bottom, rows);
  }

  private static int first(double low, FrameAxis window) {
    return (int) Math.max(window.low, Math.floor(low));
  }

  private static int end(double high, FrameAxis window) {
    return (int) Math.min(window.high, Math.floor(high) + 2);
  }

  private boolean enter(int height, int width) {
    boolean inside = left >= -TOLERANCE && right <= width - 1 + TOLERANCE
        && top >= -TOLERANCE && bottom <= height - 1 + TOLERANCE;
    if (!inside) {
      begin(height, width);
    }
    return inside;
  }

  private void follow(Lookup map) {
    double minX = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    boolean behind = false;
    for (int corner = 0; corner < 4; corner++) {
      double x = (corner & 1) == 0 ? left : right;
      double y = (corner & 2) == 0 ? top : bottom;
      behind |= !(map.wx * x + map.wy * y + map.w0 > 0);
      double mappedX = map.x(x, y);
      double mappedY = map.y(x, y);
      minX = Math.min(minX, mappedX);
      maxX = Math.max(maxX, mappedX);
      minY = Math.min(minY, mappedY);
      maxY = Math.max(maxY, mappedY);
    }
    left = behind ? -1e9 : minX;
    right = behind ? 1e9 : maxX;
    top = behind ? -1e9 : minY;
    bottom = behind ? 1e9 : maxY;
  }
}
