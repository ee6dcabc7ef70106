package dev.augur.processor.oracle;

/**
 * The projective map that takes a frame's corners to four points inside it, by solving the eight linear equations that
 * say so.
 */
final class PerspectiveMap implements PointMap {
  private static final int UNKNOWNS = 8;
  private final double[] h;

  private PerspectiveMap(double[] h) {
    this.h = h;
  }

  /** For insets in fractions of the sides: top left x, y, top right, bottom right, bottom left. */
  static PerspectiveMap of(double[] insets, int height, int width) {
    double[] cornerX = {0, width, width, 0};
    double[] cornerY = {0, 0, height, height};
    double[][] equations = new double[UNKNOWNS][];
    for (int i = 0; i < 4; i++) {
      double x = cornerX[i];
      double y = cornerY[i];
      double u = x == 0 ? insets[2 * i] * width : width - insets[2 * i] * width;
      double v = y == 0 ? insets[2 * i + 1] * height : height - insets[2 * i + 1] * height;
      equations[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
      equations[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
    }
    return new PerspectiveMap(solve(equations));
  }

  private static double[] solve(double[][] rows) {
    for (int column = 0; column < UNKNOWNS; column++) {
      int pivot = column;
      for (int i = column + 1; i < UNKNOWNS; i++) {
        pivot = Math.abs(rows[i][column]) > Math.abs(rows[pivot][column]) ? i : pivot;
      }
      double[] row = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = row;
      for (int i = 0; i < UNKNOWNS; i++) {
        double factor = i == column ? 0 : rows[i][column] / row[column];
        for (int j = column; j <= UNKNOWNS; j++) {
          rows[i][j] -= factor * row[j];
        }
      }
    }
    double[] solution = new double[UNKNOWNS];
    for (int i = 0; i < UNKNOWNS; i++) {
      solution[i] = rows[i][UNKNOWNS] / rows[i][i];
    }
    return solution;
  }

  @Override
  public Point old(double x, double y) {
    double u = x + 0.5;
    double v = y + 0.5;
    double w = h[6] * u + h[7] * v + 1;
    return w <= 1e-9
        ? null
        : new Point((h[0] * u + h[1] * v + h[2]) / w - 0.5, (h[3] * u + h[4] * v + h[5]) / w - 0.5);
  }
}
