package dev.augur.support.resize;

/**
 * The scalar twin of {@link ColumnTapsVector}, {@link PlaneTapsVector} and {@link RowTapsVector}. Taps are summed in
 * rising order.
 */
final class TapsScalar {
  private TapsScalar() {}

  /** {@code to[x] = sum over k of weights[at + k] * (pixels[rows[k] + x] & 255)} for x from start to end. */
  static void columns(
      byte[] pixels, int[] rows, float[] weights, int at, int count, float[] to, int start, int end) {
    for (int x = start; x < end; x++) {
      to[x] = weights[at] * (pixels[rows[0] + x] & 255);
    }
    for (int k = 1; k < count; k++) {
      tap(pixels, rows[k], weights[at + k], to, start, end);
    }
  }

  private static void tap(byte[] pixels, int row, float weight, float[] to, int start, int end) {
    for (int x = start; x < end; x++) {
      to[x] = Math.fma(weight, pixels[row + x] & 255, to[x]);
    }
  }

  /** {@code to[toAt + x] = sum over k of weights[at + k] * pixels[rows[k] + x]} for x from start to end. */
  static void columns(float[] pixels, int[] rows, float[] weights, int at, int count, float[] to, int toAt,
      int start, int end) {
    for (int x = start; x < end; x++) {
      to[toAt + x] = weights[at] * pixels[rows[0] + x];
    }
    for (int k = 1; k < count; k++) {
      tap(pixels, rows[k], weights[at + k], to, toAt, start, end);
    }
  }

  private static void tap(
      float[] pixels, int row, float weight, float[] to, int toAt, int start, int end) {
    for (int x = start; x < end; x++) {
      to[toAt + x] = Math.fma(weight, pixels[row + x], to[toAt + x]);
    }
  }

  /**
   * {@code to[toAt + i] = sum over k of weights[i * count + k] * line[at + step * (first[i] + k)]} for i from 0 to
   * width.
   */
  static void row(float[] line, int at, int step, TriangleTaps taps, float[] to, int toAt, int width) {
    int count = taps.count;
    for (int i = 0; i < width; i++) {
      int from = at + step * taps.first[i];
      int w = i * count;
      float sum = taps.weights[w] * line[from];
      for (int k = 1; k < count; k++) {
        from += step;
        sum = Math.fma(taps.weights[w + k], line[from], sum);
      }
      to[toAt + i] = sum;
    }
  }

  /** Channel c of pixel i from {@code line[channels * i + c]} to {@code to[at + c * step + i]}. */
  static void split(float[] line, int channels, float[] to, int at, int step, int width) {
    for (int i = 0; i < width; i++) {
      for (int channel = 0; channel < channels; channel++) {
        to[at + channel * step + i] = line[channels * i + channel];
      }
    }
  }
}
