package dev.augur.support;

import java.util.Arrays;

/** Which columns of an output row look at nothing outside any frame, for affine maps: an interval. */
final class InteriorSpan {
  /** Room for the rounding of float coordinates. */
  private static final double MARGIN = 1.0 / 1024;

  private double[] perX = new double[8];
  private double[] perY = new double[8];
  private double[] constant = new double[8];
  private double[] low = new double[8];
  private double[] high = new double[8];
  private int size;
  private boolean impossible;

  /** First column inside; set by {@link #find}. */
  int from;

  /** One past the last column inside; {@link #from} if there is none. */
  int to;

  void clear() {
    size = 0;
    impossible = false;
  }

  /** Requires low &lt;= perX x + perY y + constant &lt;= high, with a margin. */
  void require(double perX, double perY, double constant, double low, double high) {
    if (size == this.perX.length) {
      grow();
    }
    double margin = MARGIN * (1 + Math.abs(perX));
    impossible |= low + margin > high - margin;
    this.perX[size] = perX;
    this.perY[size] = perY;
    this.constant[size] = constant;
    this.low[size] = low + margin;
    this.high[size++] = high - margin;
  }

  private void grow() {
    perX = Arrays.copyOf(perX, 2 * size);
    perY = Arrays.copyOf(perY, 2 * size);
    constant = Arrays.copyOf(constant, 2 * size);
    low = Arrays.copyOf(low, 2 * size);
    high = Arrays.copyOf(high, 2 * size);
  }

  void find(int y, int width) {
    double first = 0;
    double last = impossible ? -1 : width - 1;
    for (int i = 0; i < size; i++) {
      double rest = perY[i] * y + constant[i];
      double slope = perX[i];
      if (Math.abs(slope) * width < MARGIN / 2) {
        if (rest < low[i] || rest > high[i]) {
          last = -1;
        }
      } else {
        double oneEnd = (low[i] - rest) / slope;
        double otherEnd = (high[i] - rest) / slope;
        first = Math.max(first, Math.min(oneEnd, otherEnd));
        last = Math.min(last, Math.max(oneEnd, otherEnd));
      }
    }
    from = first > last ? 0 : (int) Math.ceil(first);
    to = first > last ? 0 : (int) Math.floor(last) + 1;
    to = Math.max(from, to);
  }
}
