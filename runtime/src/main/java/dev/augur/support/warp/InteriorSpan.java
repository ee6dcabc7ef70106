package dev.augur.support.warp;

import java.util.Arrays;

/** Which columns of an output row look at nothing outside any frame, for affine maps: an interval. */
final class InteriorSpan {
  /** Room for the rounding of float coordinates. */
  private static final double MARGIN = 1.0 / 1024;

  /** Limits that move with the row: columns from {@code lowAt + perRow * y} to {@code highAt + perRow * y}. */
  private double[] lowAt = new double[8];

  private double[] highAt = new double[8];
  private double[] perRow = new double[8];
  private int size;

  /** Rows outside this range have no column inside. */
  private double firstRow;

  private double lastRow;

  /** First column inside; set by {@link #find}. */
  int from;

  /** One past the last column inside; {@link #from} if there is none. */
  int to;

  void clear() {
    size = 0;
    firstRow = Double.NEGATIVE_INFINITY;
    lastRow = Double.POSITIVE_INFINITY;
  }

  /** Requires low &lt;= perX x + perY y + constant &lt;= high, with a margin, for output columns below the width. */
  void require(double perX, double perY, double constant, double low, double high, int width) {
    double margin = MARGIN * (1 + Math.abs(perX));
    double least = low + margin;
    double most = high - margin;
    if (least > most) {
      lastRow = Double.NEGATIVE_INFINITY;
    } else if (Math.abs(perX) * width >= MARGIN / 2) {
      requireColumns(perX, perY, (least - constant) / perX, (most - constant) / perX);
    } else if (Math.abs(perY) > MARGIN * MARGIN) {
      double oneEnd = (least - constant) / perY;
      double otherEnd = (most - constant) / perY;
      firstRow = Math.max(firstRow, Math.min(oneEnd, otherEnd));
      lastRow = Math.min(lastRow, Math.max(oneEnd, otherEnd));
    } else {
      // The coordinate hardly changes at all: walk the chain unless it is far inside.
      lastRow = constant < least + 1 || constant > most - 1 ? Double.NEGATIVE_INFINITY : lastRow;
    }
  }

  private void requireColumns(double perX, double perY, double leastAt, double mostAt) {
    if (size == lowAt.length) {
      lowAt = Arrays.copyOf(lowAt, 2 * size);
      highAt = Arrays.copyOf(highAt, 2 * size);
      perRow = Arrays.copyOf(perRow, 2 * size);
    }
    lowAt[size] = perX > 0 ? leastAt : mostAt;
    highAt[size] = perX > 0 ? mostAt : leastAt;
    perRow[size++] = -perY / perX;
  }

  void find(int y, int width) {
    double first = 0;
    double last = y < firstRow || y > lastRow ? -1 : width - 1;
    for (int i = 0; i < size; i++) {
      double moved = perRow[i] * y;
      first = Math.max(first, lowAt[i] + moved);
      last = Math.min(last, highAt[i] + moved);
    }
    from = first > last ? 0 : (int) Math.ceil(first);
    to = first > last ? 0 : (int) Math.floor(last) + 1;
    to = Math.max(from, to);
  }
}
