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

  /** First column inside; set by {@link #find}. */
  int from;

  /** One past the last column inside; {@link #from} if there is none. */
  int to;

  void clear() {
    size = 0;
  }

  /** Requires low &lt;= perX x + perY y + constant &lt;= high, with a margin, for output columns below the width. */
  void require(double perX, double perY, double constant, double low, double high, int width) {
    if (size == lowAt.length) {
      lowAt = Arrays.copyOf(lowAt, 2 * size);
      highAt = Arrays.copyOf(highAt, 2 * size);
      perRow = Arrays.copyOf(perRow, 2 * size);
    }
    double margin = MARGIN * (1 + Math.abs(perX));
    // Where a row hardly moves along it, all of it or nothing is inside: half of the margin makes up for the slope.
    double slope = Math.copySign(Math.max(Math.abs(perX), MARGIN / (2 * width)), perX);
    double least = (low + margin - constant) / slope;
    double most = (high - margin - constant) / slope;
    lowAt[size] = slope > 0 ? least : most;
    highAt[size] = slope > 0 ? most : least;
    perRow[size++] = -perY / slope;
  }

  void find(int y, int width) {
    double first = 0;
    double last = width - 1;
    for (int i = 0; i < size; i++) {
      double moved = perRow[i] * y;
      first = Math.max(first, lowAt[i] + moved);
      last = Math.min(last, highAt[i] + moved);
    }
    from = (int) Math.min(Math.ceil(first), width);
    to = Math.max(from, (int) Math.floor(last) + 1);
  }
}
