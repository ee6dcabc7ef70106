package dev.augur.support.resize;

/**
 * One axis of an antialiased resize: which source pixels an output pixel sums, and with which weights.
 *
 * <p>The source is a window of a line of pixels, which may begin and end within a pixel. With scale = window / resized
 * and support = max(1, scale), resized pixel r is centred at begin + (r + 0.5) scale and sums
 * the pixels j from (int) (centre - support + 0.5) to (int) (centre + support + 0.5), the last excluded, clipped to the
 * source, with weights 1 - |j + 0.5 - centre| / support, divided by their sum. Computed in double, rounded to float
 * once. Every pixel has the same even number of taps; missing ones weigh 0. Output pixels are all resized ones, or those
 * that a crop keeps, in either order.
 */
public final class TriangleTaps {
  /** The first source pixel that output pixels sum. */
  public int firstPixel;

  /** How many source pixels there are from that to the last one summed. */
  int pixels;

  /** Taps of every output pixel, even. */
  int count;

  /** The first source pixel of output pixel i, from {@link #firstPixel}. */
  int[] first = new int[0];

  /** Weight k of output pixel i at {@code i * count + k}. */
  float[] weights = new float[0];

  private double[] exact = new double[0];

  /**
   * Prepares an axis, all resized pixels of which are output pixels.
   *
   * @param start the first row or column of the window, counted in the whole picture
   * @param length how many rows or columns it has there
   * @param reduction how many of them a source pixel stands for
   * @param to resized pixels
   */
  void compute(int start, int length, int reduction, int to) {
    compute(start, length, reduction, to, 0, 1, to);
  }

  /**
   * Prepares an axis.
   *
   * @param from the resized pixel that is output pixel 0
   * @param step 1, or -1 to count backwards
   * @param outputs output pixels
   */
  public void compute(int start, int length, int reduction, int to, int from, int step, int outputs) {
    int touched = start / reduction;
    int window = Math.ceilDiv(start + length, reduction) - touched;
    double begin = start % reduction / (double) reduction;
    double scale = (double) length / reduction / to;
    double support = Math.max(1, scale);
    reserve(window, outputs, support);
    int most = 0;
    int least = window;
    int last = 0;
    for (int i = 0; i < outputs; i++) {
      double centre = begin + (from + step * i + 0.5) * scale;
      first[i] = start(centre, support);
      int end = end(centre, support, window);
      most = Math.max(most, end - first[i]);
      least = Math.min(least, first[i]);
      last = Math.max(last, end);
    }
    count = (most + 1) & ~1;
    for (int i = 0; i < outputs; i++) {
      double centre = begin + (from + step * i + 0.5) * scale;
      weigh(i, centre, support, end(centre, support, window) - first[i]);
      first[i] -= least;
    }
    firstPixel = touched + least;
    pixels = last - least;
  }

  private static int start(double centre, double support) {
    return Math.max(0, (int) (centre - support + 0.5));
  }

  private static int end(double centre, double support, int from) {
    return Math.min(from, (int) (centre + support + 0.5));
  }

  private void weigh(int i, double centre, double support, int taps) {
    double total = 0;
    for (int k = 0; k < taps; k++) {
      exact[k] = Math.max(0, 1 - Math.abs(first[i] + k + 0.5 - centre) / support);
      total += exact[k];
    }
    for (int k = 0; k < count; k++) {
      weights[i * count + k] = k < taps ? (float) (exact[k] / total) : 0;
    }
  }

  private void reserve(int from, int to, double support) {
    int taps = (int) Math.min(from, 2 * support + 2) + 1;
    if (exact.length < taps) {
      exact = new double[taps];
    }
    if (first.length < to) {
      first = new int[to];
    }
    if (weights.length < (long) to * taps) {
      weights = new float[Math.multiplyExact(to, taps)];
    }
  }
}
