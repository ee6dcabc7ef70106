package dev.augur.support.stencil;

/** The scalar twin of {@link Convolve3Vector}, and the pixels at the ends of a row. */
final class Convolve3Scalar {
  private Convolve3Scalar() {}

  /** What needs no border of a line of so many floats, {@code step} apart from pixel to pixel. */
  static void interior(
      float[] data, int above, int here, int below, int step, float[] kernel, float[] to, int toAt, int width) {
    for (int x = step; x < width - step; x++) {
      pixel(data, above, here, below, kernel, x - step, x, x + step, to, toAt);
    }
  }

  /** The value at x, whose neighbours lie at {@code left} and {@code right}. */
  static void pixel(
      float[] data, int above, int here, int below, float[] kernel, int left, int x, int right, float[] to, int toAt) {
    float sum = kernel[0] * data[above + left];
    sum = Math.fma(kernel[1], data[above + x], sum);
    sum = Math.fma(kernel[2], data[above + right], sum);
    sum = Math.fma(kernel[3], data[here + left], sum);
    sum = Math.fma(kernel[4], data[here + x], sum);
    sum = Math.fma(kernel[5], data[here + right], sum);
    sum = Math.fma(kernel[6], data[below + left], sum);
    sum = Math.fma(kernel[7], data[below + x], sum);
    to[toAt + x] = Math.fma(kernel[8], data[below + right], sum);
  }
}
