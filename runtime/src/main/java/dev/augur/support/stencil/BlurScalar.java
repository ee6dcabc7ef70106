package dev.augur.support.stencil;

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
