package dev.augur.processor.oracle;

import dev.augur.support.random.Mix;

/** Normal noise, a pure function of the sample's key, the operation, the channel and the place. */
final class Noise {
  /** The generated code's quantile is right to this fraction of itself. */
  private static final double QUANTILE_ERROR = 5e-5;

  private Noise() {}

  static void add(Picture picture, Drawn drawn, double sigma, Units units) {
    for (int c = 0; c < picture.colours(); c++) {
      double strength = sigma * units.maximum() * units.factors()[c];
      for (int i = 0; i < picture.pixels(); i++) {
        double normal = quantile(uniform(drawn, c, i / picture.width, i % picture.width));
        double noisy = picture.values[c][i] + strength * normal;
        picture.values[c][i] = units.arePixels() ? Math.clamp(noisy, 0, units.maximum()) : noisy;
        picture.slacks[c][i] += Math.abs(strength * normal) * QUANTILE_ERROR + units.size(c) * 1e-6;
      }
    }
  }

  /** The middle of one of 2^24 equal parts of 0 to 1. */
  private static double uniform(Drawn drawn, int channel, int y, int x) {
    long row = Mix.mix(Mix.mix(Mix.mix(drawn.draw().key(), drawn.stream()), channel), y);
    int bits = Murmur.finish((int) (row >>> 32) ^ x * 0x9E3779B9);
    return ((bits >>> 8) + 0.5) * 0x1p-24;
  }

  /** The number that a standard normal variable stays below with chance p, by Newton's method. */
  static double quantile(double p) {
    double upper = Math.max(p, 1 - p);
    double z = 0;
    for (double step = 1; step > 1e-12; z += step) {
      step = (upper - cumulative(z)) / density(z);
    }
    return p < 0.5 ? -z : z;
  }

  private static double density(double z) {
    return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  }

  /** By the series {@code z + z^3/3 + z^5/(3 5) + ...} times the density. */
  private static double cumulative(double z) {
    double sum = 0;
    double term = z;
    for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
      sum += term;
      term *= z * z / k;
    }
    return 0.5 + density(z) * sum;
  }
}
