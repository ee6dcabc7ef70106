package dev.augur.processor.oracle;

import dev.augur.annotation.Border;
import java.util.Arrays;

/** Weighted sums of neighbouring pixels, whose edges mirror without repeating. Alpha stays. */
final class Stencils {
  /** Beyond this many standard deviations a Gaussian counts as 0. */
  private static final double RADIUS = 3.5;

  private Stencils() {}

  static Picture gaussian(Picture from, double sigma) {
    int radius = sigma > 0 ? (int) Math.ceil(RADIUS * sigma) : 0;
    double[] bell = new double[2 * radius + 1];
    double total = 0;
    for (int k = -radius; k <= radius; k++) {
      bell[k + radius] = sigma > 0 ? Math.exp(-0.5 * k * k / (sigma * sigma)) : 1;
      total += bell[k + radius];
    }
    for (int k = 0; k < bell.length; k++) {
      bell[k] /= total;
    }
    double[][] column = new double[bell.length][1];
    for (int k = 0; k < bell.length; k++) {
      column[k][0] = bell[k];
    }
    return convolve(convolve(from, column), new double[][] {bell});
  }

  /** The picture and a sharpened copy, in parts of {@code 1 - amount} and {@code amount}. */
  static Picture sharpened(Picture from, double amount, double lightness) {
    double[][] kernel = new double[3][3];
    for (double[] row : kernel) {
      Arrays.fill(row, -amount);
    }
    kernel[1][1] = 1 - amount + amount * (8 + lightness);
    return convolve(from, kernel);
  }

  private static Picture convolve(Picture from, double[][] kernel) {
    Picture to = new Picture(from.channels, from.height, from.width);
    int above = kernel.length / 2;
    int left = kernel[0].length / 2;
    for (int c = 0; c < from.channels; c++) {
      for (int i = 0; i < from.pixels(); i++) {
        if (c >= from.colours()) {
          to.values[c][i] = from.values[c][i];
          to.slacks[c][i] = from.slacks[c][i];
          continue;
        }
        for (int j = 0; j < kernel.length; j++) {
          int row = Borders.pixel(Border.REFLECT_101, i / from.width + j - above, from.height) * from.width;
          for (int k = 0; k < kernel[j].length; k++) {
            int pixel = row + Borders.pixel(Border.REFLECT_101, i % from.width + k - left, from.width);
            to.values[c][i] += kernel[j][k] * from.values[c][pixel];
            to.slacks[c][i] += Math.abs(kernel[j][k]) * from.slacks[c][pixel];
          }
        }
      }
    }
    return to;
  }
}
