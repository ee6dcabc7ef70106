package dev.augur.processor.oracle;

import java.util.Arrays;
import java.util.List;

/**
 * What a value stands for: {@code value = factor * pixel + summand} per channel.
 *
 * @param maximum the pixel value of full intensity
 */
record Units(double maximum, double[] factors, double[] summands) {

  static Units pixels(int channels, double maximum) {
    double[] factors = new double[channels];
    Arrays.fill(factors, 1);
    return new Units(maximum, factors, new double[channels]);
  }

  /** These units after every value became {@code factor * value + summand}. */
  Units then(double[] factor, double[] summand) {
    double[] newFactors = factors.clone();
    double[] newSummands = summands.clone();
    for (int c = 0; c < factors.length; c++) {
      newFactors[c] = factor[c] * factors[c];
      newSummands[c] = factor[c] * summands[c] + summand[c];
    }
    return new Units(maximum, newFactors, newSummands);
  }

  boolean arePixels() {
    for (int c = 0; c < factors.length; c++) {
      if (factors[c] != 1 || summands[c] != 0) {
        return false;
      }
    }
    return true;
  }

  double of(int channel, double pixel) {
    return factors[channel] * pixel + summands[channel];
  }

  /** A pixel value, one number or one per channel, in these units. */
  double[] of(List<Double> pixel) {
    double[] values = new double[factors.length];
    for (int c = 0; c < values.length; c++) {
      values[c] = of(c, pixel.get(Math.min(c, pixel.size() - 1)));
    }
    return values;
  }

  /** The size of the numbers that are added up to a value: what float rounding is relative to. */
  double size(int channel) {
    return Math.abs(factors[channel]) * maximum + Math.abs(summands[channel]);
  }
}
