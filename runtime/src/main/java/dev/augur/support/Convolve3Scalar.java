package dev.augur.support;

/** The scalar twin of {@link Convolve3Vector}, and the pixels at the ends of a row. */
final class Convolve3Scalar {
  private Convolve3Scalar() {}

  /** The pixels x from {@code start} up to but not {@code last}, none of which needs a border. */
  static void interior(
      float[] data, int above, int here, int below, float[] kernel, float[] to, int toAt, int start, int last) {
    for (int x = start; x < last; x++) {
      to[toAt + x] = pixel(data, above, here, below, kernel, x - 1, x, x + 1);
    }
  }

  /** One pixel whose neighbours may lie outside the columns 0 to {@code last}. */
  static void edge(
      float[] data, int above, int here, int below, float[] kernel, float[] to, int toAt, int x, int last) {
    int left = Reflection.index(x - 1, last + 1);
    int right = Reflection.index(x + 1, last + 1);
    to[toAt + x] = pixel(data, above, here, below, kernel, left, x, right);
  }

  private static float pixel(
      float[] data, int above, int here, int below, float[] kernel, int left, int x, int right) {
    float sum = kernel[0] * data[above + left];
    sum = Math.fma(kernel[1], data[above + x], sum);
    sum = Math.fma(kernel[2], data[above + right], sum);
    sum = Math.fma(kernel[3], data[here + left], sum);
    sum = Math.fma(kernel[4], data[here + x], sum);
    sum = Math.fma(kernel[5], data[here + right], sum);
    sum = Math.fma(kernel[6], data[below + left], sum);
    sum = Math.fma(kernel[7], data[below + x], sum);
    return Math.fma(kernel[8], data[below + right], sum);
  }
}
