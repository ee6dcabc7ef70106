package dev.augur.processor.oracle;

import dev.augur.annotation.Border;

/** What borders mean, for pixels and for points. */
final class Borders {
  /** Points so little outside count as inside. */
  private static final double NEARLY = 1e-3;

  private Borders() {}

  /** The pixel that stands for any index of a row of n; -1 for fill. */
  static int pixel(Border border, int i, int n) {
    if (i >= 0 && i < n) {
      return i;
    }
    return switch (border) {
      case CONSTANT -> -1;
      case NEAREST -> i < 0 ? 0 : n - 1;
      case REFLECT -> i < 0 ? pixel(border, -1 - i, n) : pixel(border, 2 * n - 1 - i, n);
      case REFLECT_101 -> n == 1 ? 0 : i < 0 ? pixel(border, -i, n) : pixel(border, 2 * n - 2 - i, n);
      case WRAP -> Math.floorMod(i, n);
      case INHERIT -> throw new IllegalArgumentException("a declaration's borders are resolved");
    };
  }

  /** The point within the pixel centres 0 to n - 1 that stands for any point. */
  static double point(Border border, double q, int n) {
    double mirrored = q;
    if (border == Border.REFLECT) {
      mirrored = triangle(q + 0.5, n) - 0.5;
    } else if (border == Border.REFLECT_101 && n > 1) {
      mirrored = triangle(q, n - 1);
    } else if (border == Border.WRAP && (q < -NEARLY || q > n - 1 + NEARLY)) {
      throw new IllegalStateException("a frame without pixels of its own has no period");
    }
    return Math.clamp(mirrored, 0, n - 1);
  }

  private static double triangle(double q, double n) {
    double within = q - 2 * n * Math.floor(q / (2 * n));
    return Math.min(within, 2 * n - within);
  }
}
