package dev.augur.processor.oracle;

import java.util.function.IntToDoubleFunction;

/**
 * Antialiased resize: output pixel i of a side sums the pixels j whose centres lie within {@code max(1, s)} of
 * {@code (i + 0.5) s}, weighted by a triangle, with s the old side by the new one. Colours weigh by alpha.
 */
final class TriangleFilter {
  private static final int ALPHA = 3;
  private final Picture from;
  private final Picture to;

  private TriangleFilter(Picture from, Picture to) {
    this.from = from;
    this.to = to;
  }

  /** The pixels that one new pixel sums along a side. */
  private record Taps(int first, double[] weights) {

    static Taps[] of(int from, int to) {
      double scale = (double) from / to;
      double support = Math.max(1, scale);
      Taps[] taps = new Taps[to];
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * scale - 0.5;
        int first = Math.max(0, (int) Math.floor(centre - support));
        double[] weights = new double[Math.min(from - 1, (int) Math.ceil(centre + support)) - first + 1];
        double total = 0;
        for (int k = 0; k < weights.length; k++) {
          weights[k] = Math.max(0, 1 - Math.abs(first + k - centre) / support);
          total += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
          weights[k] /= total;
        }
        taps[i] = new Taps(first, weights);
      }
      return taps;
    }
  }

  static Picture resize(Picture from, int height, int width) {
    TriangleFilter filter = new TriangleFilter(from, new Picture(from.channels, height, width));
    Taps[] rows = Taps.of(from.height, height);
    Taps[] columns = Taps.of(from.width, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        filter.sum(rows[y], columns[x], y * width + x);
      }
    }
    return filter.to;
  }

  private void sum(Taps rows, Taps columns, int pixel) {
    double alpha = 0;
    double alphaSlack = 0;
    if (from.channels > ALPHA) {
      alpha = sum(rows, columns, i -> from.values[ALPHA][i]);
      alphaSlack = sum(rows, columns, i -> from.slacks[ALPHA][i]);
    }
    for (int c = 0; c < from.channels; c++) {
      double[] plane = from.values[c];
      double[] slack = from.slacks[c];
      if (c < ALPHA && alpha != 0) {
        double[] alphas = from.values[ALPHA];
        double[] alphaSlacks = from.slacks[ALPHA];
        double value = sum(rows, columns, i -> alphas[i] * plane[i]) / alpha;
        double spread = sum(rows, columns, i -> alphas[i] * slack[i] + alphaSlacks[i] * Math.abs(plane[i]));
        to.values[c][pixel] = value;
        to.slacks[c][pixel] = (spread + alphaSlack * Math.abs(value)) / Math.max(Math.abs(alpha) - alphaSlack, 1e-9);
      } else {
        to.values[c][pixel] = sum(rows, columns, i -> plane[i]);
        to.slacks[c][pixel] = sum(rows, columns, i -> slack[i]);
      }
    }
  }

  private double sum(Taps rows, Taps columns, IntToDoubleFunction of) {
    double sum = 0;
    for (int j = 0; j < rows.weights.length; j++) {
      int at = (rows.first + j) * from.width + columns.first;
      for (int k = 0; k < columns.weights.length; k++) {
        sum += rows.weights[j] * columns.weights[k] * of.applyAsDouble(at + k);
      }
    }
    return sum;
  }
}
