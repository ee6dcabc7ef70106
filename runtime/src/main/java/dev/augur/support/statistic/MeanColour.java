package dev.augur.support.statistic;

import dev.augur.support.pixel.Level;
import dev.augur.support.pixel.Planes;

/**
 * The mean of each channel of an image.
 *
 * <p>Values are clamped to 0..maximum and rounded half to even to multiples of {@code maximum / 65280}, a 256th of a
 * level, and summed as integers, so that the mean does not depend on the order or the width of the sums.
 */
public final class MeanColour {
  private static final double STEPS = 65280;
  private static final int MAXIMUM_BITS = Float.floatToRawIntBits((float) STEPS);

  private MeanColour() {}

  /**
   * Computes the means.
   *
   * @param planes the image
   * @param maximum the pixel value of full intensity
   * @param mean receives one number per channel, in the image's units
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if the maximum is not a positive number
   */
  public static void of(Planes planes, double maximum, float[] mean, boolean vector) {
    float factor = factor(maximum);
    double pixels = (double) planes.height * planes.width;
    for (int channel = 0; channel < planes.channels; channel++) {
      long sum = 0;
      for (int y = 0; y < planes.height; y++) {
        int at = planes.row(channel, y);
        sum += vector
            ? MeanColourVector.sum(planes.data, at, planes.width, factor)
            : sum(planes.data, at, at + planes.width, factor);
      }
      mean[channel] = (float) (sum / (pixels * STEPS) * maximum);
    }
  }

  private static float factor(double maximum) {
    Level.factor(maximum);
    return (float) (STEPS / maximum);
  }

  /** The sum of the steps of {@code data[start]} to {@code data[end - 1]}. */
  static long sum(float[] data, int start, int end, float factor) {
    long sum = 0;
    for (int i = start; i < end; i++) {
      int bits = Math.min(Math.max(Float.floatToRawIntBits(data[i] * factor), 0), MAXIMUM_BITS);
      sum += Float.floatToRawIntBits(Float.intBitsToFloat(bits) + Level.ROUNDER) - Level.ROUNDER_BITS;
    }
    return sum;
  }
}
