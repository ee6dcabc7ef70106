package dev.augur.support;

/** The scalar twin of {@link BlurVector}. */
final class BlurScalar {
  private BlurScalar() {}

  /**
   * {@code to[toAt + x] = w[0] data[before[0] + x] + sum of w[k] (data[before[k] + x] + data[after[k] + x])}, k rising
   * from 1 to the radius, for x from {@code start} to {@code end}.
   */
  static void sum(
      float[] data, int[] before, int[] after, float[] weights, int radius, float[] to, int toAt, int start, int end) {
    centre(data, before[0], weights[0], to, toAt, start, end);
    for (int k = 1; k <= radius; k++) {
      pair(data, before[k], after[k], weights[k], to, toAt, start, end);
    }
  }

  /** The same of bytes, 0 to 255. */
  static void sum(byte[] data, int[] before, int[] after, float[] weights, int radius, float[] to, int toAt, int width) {
    for (int x = 0; x < width; x++) {
      float sum = weights[0] * (data[before[0] + x] & 255);
      for (int k = 1; k <= radius; k++) {
        sum = Math.fma(weights[k], (data[before[k] + x] & 255) + (data[after[k] + x] & 255), sum);
      }
      to[toAt + x] = sum;
    }
  }

  private static void centre(float[] data, int at, float weight, float[] to, int toAt, int start, int end) {
    for (int x = start; x < end; x++) {
      to[toAt + x] = weight * data[at + x];
    }
  }

  private static void pair(
      float[] data, int before, int after, float weight, float[] to, int toAt, int start, int end) {
    for (int x = start; x < end; x++) {
      to[toAt + x] = Math.fma(weight, data[before + x] + data[after + x], to[toAt + x]);
    }
  }
}
