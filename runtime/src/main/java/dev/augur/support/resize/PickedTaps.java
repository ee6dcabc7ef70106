package dev.augur.support.resize;

import java.util.Arrays;

/**
 * The taps of one axis of an antialiased resize, sorted for vectors of output pixels: tap k of all of a vector's pixels
 * lies in two or four vectors of the line, k floats behind those of its first tap. Reused from image to image.
 */
final class PickedTaps {
  /** With fewer floats in a vector, picking from four takes longer than a vector per pixel. */
  private static final int WIDE_LANES = 16;

  /** Taps of every output pixel, even. */
  int count;

  /** Output pixels, rounded up to whole vectors. */
  int width;

  /** Whether taps are picked from four vectors instead of two. */
  boolean wide;

  /** Per vector of output pixels: where the vectors of its first taps begin. */
  int[] starts = new int[0];

  /** Per output pixel: which of their values is its first tap. */
  int[] picks = new int[0];

  /** Weight k of vector v's pixels: {@code lanes} floats from {@code (v * count + k) * lanes} on. */
  float[] weights = new float[0];

  /**
   * Sorts taps.
   *
   * @param outputs how many output pixels the taps are for
   * @param lanes floats of a vector
   * @return false if a vector's pixels lie too far apart to be picked
   */
  boolean sort(TriangleTaps taps, int outputs, int lanes) {
    count = taps.count;
    width = (outputs + lanes - 1) / lanes * lanes;
    reserve(lanes);
    int reach = 0;
    for (int x = 0; x < outputs; x += lanes) {
      int end = Math.min(x + lanes, outputs);
      int start = Math.min(taps.first[x], taps.first[end - 1]);
      starts[x / lanes] = start;
      reach = Math.max(reach, Math.max(taps.first[x], taps.first[end - 1]) - start);
      sort(taps, x, end, start, lanes);
    }
    wide = reach >= 2 * lanes;
    return !wide || reach < 4 * lanes && lanes >= WIDE_LANES;
  }

  private void sort(TriangleTaps taps, int x, int end, int start, int lanes) {
    int at = x * count;
    if (end - x < lanes) {
      Arrays.fill(picks, end, x + lanes, 0);
      Arrays.fill(weights, at, at + count * lanes, 0);
    }
    for (int i = x; i < end; i++) {
      picks[i] = taps.first[i] - start;
      for (int k = 0; k < count; k++) {
        weights[at + k * lanes + i - x] = taps.weights[i * count + k];
      }
    }
  }

  private void reserve(int lanes) {
    if (picks.length < width) {
      picks = new int[width];
      starts = new int[width / lanes];
    }
    if (weights.length < width * count) {
      weights = new float[width * count];
    }
  }
}
