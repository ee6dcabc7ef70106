package dev.augur.support.pixel;

/** What a warp finds outside a frame, shown for a row {@code a b c d}. */
public enum Border {
  /** The fill value: {@code f f | a b c d | f f}. */
  CONSTANT,
  /** The nearest edge pixel: {@code a a | a b c d | d d}. */
  NEAREST,
  /** A mirror that repeats the edge pixel: {@code b a | a b c d | d c}. */
  REFLECT,
  /** A mirror that does not repeat the edge pixel: {@code c b | a b c d | c b}. */
  REFLECT_101,
  /** The opposite side: {@code c d | a b c d | a b}. */
  WRAP;

  /**
   * The pixel of a row that stands for a position, which may lie outside.
   *
   * @param i any position
   * @param n how many pixels the row has
   * @return 0 to n - 1, or -1 where the fill stands
   */
  public int index(int i, int n) {
    if (i >= 0 && i < n) {
      return i;
    }
    return switch (this) {
      case CONSTANT -> -1;
      case NEAREST -> i < 0 ? 0 : n - 1;
      case WRAP -> Math.floorMod(i, n);
      case REFLECT -> {
        int folded = (int) Math.floorMod((long) i, 2L * n);
        yield folded < n ? folded : 2 * n - 1 - folded;
      }
      case REFLECT_101 -> {
        int folded = n == 1 ? 0 : (int) Math.floorMod((long) i, 2L * n - 2);
        yield folded < n ? folded : 2 * n - 2 - folded;
      }
    };
  }

  /**
   * The point of a frame that stands for a point outside: what {@link #index} means between pixels.
   *
   * @param q any point, where 0 and n - 1 are the centres of the edge pixels
   * @param n how many pixels the frame has along the axis
   * @return a point in 0 to n - 1
   */
  public double fold(double q, int n) {
    double last = n - 1;
    if (q >= 0 && q <= last) {
      return q;
    }
    double folded = q;
    if (this == REFLECT) {
      double phase = q + 0.5 - Math.floor((q + 0.5) / (2.0 * n)) * (2.0 * n);
      folded = (phase <= n ? phase : 2.0 * n - phase) - 0.5;
    } else if (this == REFLECT_101 && n > 1) {
      double phase = q - Math.floor(q / (2 * last)) * (2 * last);
      folded = phase <= last ? phase : 2 * last - phase;
    } else if (this == WRAP) {
      throw new IllegalStateException(
          "a warp looks outside a frame that a resampling made, where WRAP cannot compose; render the frame first");
    }
    return Math.min(Math.max(folded, 0), last);
  }
}
