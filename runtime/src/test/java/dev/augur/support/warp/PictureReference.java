package dev.augur.support.warp;

import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.random.Mix;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * What {@link Warp} means, stated step by step in double precision: a picture is a function of a point, and a frame is
 * where the border starts. Shares no code with the engine but the enums.
 */
final class PictureReference {
  /** A picture that can be looked up at any point, in index coordinates. */
  interface Field {
    double[] at(double x, double y);
  }

  /** A lookup from a new picture to an old one. */
  interface PointMap {
    double[] of(double x, double y);

    static PointMap of(DoubleBinaryOperator x, DoubleBinaryOperator y) {
      return (a, b) -> new double[] {x.applyAsDouble(a, b), y.applyAsDouble(a, b)};
    }
  }

  private final int channels;
  private final Interpolation interpolation;
  private final Border border;
  private final double[] fill;
  private final double maximum;
  private Field under;
  private double[][][] grid;
  private PointMap map = (x, y) -> new double[] {x, y};
  int height;
  int width;

  /** Moves the points at which nearest pixels change, to see what lies just beside. */
  double nudgeX;

  double nudgeY;

  PictureReference(double[][][] pixels, Interpolation interpolation, Border border, double[] fill, double maximum) {
    this.interpolation = interpolation;
    this.border = border;
    this.fill = fill;
    this.maximum = maximum;
    channels = fill.length;
    onto(pixels);
  }

  private void onto(double[][][] pixels) {
    grid = pixels;
    height = pixels.length;
    width = pixels[0].length;
    under = (x, y) -> interpolate(pixels, x, y);
    map = (x, y) -> new double[] {x, y};
  }

  /** The pixels of the present frame, null where a constant border has padded it. */
  double[][][] render() {
    boolean exact = exact();
    double[][][] out = new double[height][width][];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double[] p = map.of(x, y);
        out[y][x] = exact ? pixel((int) Math.rint(p[0]), (int) Math.rint(p[1])) : under.at(p[0], p[1]);
      }
    }
    return out;
  }

  /** The pixels of the present frame, the fill where nothing is. */
  double[][][] renderFilled() {
    double[][][] out = render();
    for (double[][] row : out) {
      Arrays.setAll(row, x -> row[x] == null ? fill : row[x]);
    }
    return out;
  }

  /** The value at a point of the present frame. */
  double[] at(double x, double y) {
    double[] p = map.of(x, y);
    return under.at(p[0], p[1]);
  }

  boolean exact() {
    if (grid == null) {
      return false;
    }
    double[] origin = map.of(0, 0);
    double[] right = map.of(1, 0);
    double[] down = map.of(0, 1);
    double[] far = map.of(7, 11);
    double[] u = {right[0] - origin[0], right[1] - origin[1]};
    double[] v = {down[0] - origin[0], down[1] - origin[1]};
    boolean linear = Math.hypot(origin[0] + 7 * u[0] + 11 * v[0] - far[0], origin[1] + 7 * u[1] + 11 * v[1] - far[1])
        < 1e-9;
    boolean straight = close(Math.abs(u[0]), 1) && close(u[1], 0) && close(v[0], 0) && close(Math.abs(v[1]), 1);
    boolean swapped = close(u[0], 0) && close(Math.abs(u[1]), 1) && close(Math.abs(v[0]), 1) && close(v[1], 0);
    return linear && (straight || swapped) && close(origin[0], Math.rint(origin[0]))
        && close(origin[1], Math.rint(origin[1]));
  }

  private static boolean close(double a, double b) {
    return Math.abs(a - b) < 1e-8;
  }

  // ---- steps ----

  void warp(PointMap lookup) {
    PointMap old = map;
    map = (x, y) -> {
      double[] p = lookup.of(x, y);
      return old.of(p[0], p[1]);
    };
  }

  void flipHorizontal() {
    int last = width - 1;
    warp(PointMap.of((x, y) -> last - x, (x, y) -> y));
  }

  void flipVertical() {
    int last = height - 1;
    warp(PointMap.of((x, y) -> x, (x, y) -> last - y));
  }

  void transpose() {
    warp(PointMap.of((x, y) -> y, (x, y) -> x));
    int old = height;
    height = width;
    width = old;
  }

  void quarterTurns(int turns) {
    for (int i = 0; i < Math.floorMod(turns, 4); i++) {
      int lastX = width - 1;
      // Counter-clockwise: what was at the right is at the top.
      warp(PointMap.of((x, y) -> lastX - y, (x, y) -> x));
      int old = height;
      height = width;
      width = old;
    }
  }

  void crop(int top, int left, int newHeight, int newWidth) {
    frame();
    warp(PointMap.of((x, y) -> x + left, (x, y) -> y + top));
    height = newHeight;
    width = newWidth;
    frame();
  }

  void pad(int top, int left, int bottom, int right) {
    frame();
    warp(PointMap.of((x, y) -> x - left, (x, y) -> y - top));
    height += top + bottom;
    width += left + right;
    frame();
  }

  void resize(int newHeight, int newWidth) {
    frame();
    if (newHeight == height && newWidth == width) {
      return;
    }
    Field old = under;
    int lastX = width - 1;
    int lastY = height - 1;
    double sx = (double) width / newWidth;
    double sy = (double) height / newHeight;
    under = (x, y) -> old.at(Math.clamp((x + 0.5) * sx - 0.5, 0, lastX), Math.clamp((y + 0.5) * sy - 0.5, 0, lastY));
    grid = null;
    height = newHeight;
    width = newWidth;
    frame();
  }

  /** The inverse of: scale, turn, slant along x, slant along y, move; each undone in turn. */
  void affine(double degrees, double sx, double sy, double dx, double dy, double shearX, double shearY) {
    double cx = (width - 1) / 2.0;
    double cy = (height - 1) / 2.0;
    double angle = Math.toRadians(degrees);
    double tx = Math.tan(Math.toRadians(shearX));
    double ty = Math.tan(Math.toRadians(shearY));
    warp((x, y) -> {
      double a = x - dx - cx;
      double b = y - dy - cy;
      b -= ty * a;
      a -= tx * b;
      double radius = Math.hypot(a, b);
      // On screen y points down: a counter-clockwise turn lowers the mathematical angle of (x, y).
      double turned = Math.atan2(b, a) + angle;
      return new double[] {cx + radius * Math.cos(turned) / sx, cy + radius * Math.sin(turned) / sy};
    });
  }

  /** Solves for the projective map from the frame's corners to the inset points. */
  void perspective(double... inset) {
    double w = width;
    double h = height;
    double[][] from = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    double[][] to = {
      {inset[0] * w, inset[1] * h}, {w - inset[2] * w, inset[3] * h},
      {w - inset[4] * w, h - inset[5] * h}, {inset[6] * w, h - inset[7] * h}};
    double[] m = homography(from, to);
    warp((x, y) -> {
      double u = x + 0.5;
      double v = y + 0.5;
      double d = m[6] * u + m[7] * v + 1;
      if (d < 1e-4) {
        return new double[] {Double.NaN, Double.NaN};
      }
      return new double[] {(m[0] * u + m[1] * v + m[2]) / d - 0.5, (m[3] * u + m[4] * v + m[5]) / d - 0.5};
    });
  }

  private static double[] homography(double[][] from, double[][] to) {
    double[][] a = new double[8][9];
    for (int i = 0; i < 4; i++) {
      double x = from[i][0];
      double y = from[i][1];
      double u = to[i][0];
      double v = to[i][1];
      a[2 * i] = new double[] {x, y, 1, 0, 0, 0, -x * u, -y * u, u};
      a[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -x * v, -y * v, v};
    }
    for (int col = 0; col < 8; col++) {
      int pivot = col;
      for (int r = col; r < 8; r++) {
        pivot = Math.abs(a[r][col]) > Math.abs(a[pivot][col]) ? r : pivot;
      }
      double[] swap = a[col];
      a[col] = a[pivot];
      a[pivot] = swap;
      for (int r = 0; r < 8; r++) {
        double factor = r == col ? 0 : a[r][col] / a[col][col];
        for (int k = col; k < 9; k++) {
          a[r][k] -= factor * a[col][k];
        }
      }
    }
    double[] solution = new double[8];
    for (int i = 0; i < 8; i++) {
      solution[i] = a[i][8] / a[i][i];
    }
    return solution;
  }

  /** A cubic B-spline by its definition, a sum over all control points. */
  void elastic(long key, int cells, double magnitude) {
    double cellWidth = (double) width / cells;
    double cellHeight = (double) height / cells;
    int side = cells + 3;
    double lastU = cells;
    warp((x, y) -> {
      double u = Math.clamp((x + 0.5) / cellWidth, 0, lastU);
      double v = Math.clamp((y + 0.5) / cellHeight, 0, lastU);
      double dx = 0;
      double dy = 0;
      for (int j = 0; j < side; j++) {
        for (int i = 0; i < side; i++) {
          double weight = spline(u - (i - 1)) * spline(v - (j - 1));
          dx += weight * Mix.uniform(key, j * side + i, 0, -magnitude * cellWidth, magnitude * cellWidth);
          dy += weight * Mix.uniform(key, j * side + i, 1, -magnitude * cellHeight, magnitude * cellHeight);
        }
      }
      return new double[] {x + dx, y + dy};
    });
  }

  private static double spline(double t) {
    double a = Math.abs(t);
    return a < 1 ? (4 - 6 * a * a + 3 * a * a * a) / 6 : a < 2 ? Math.pow(2 - a, 3) / 6 : 0;
  }

  // ---- frames and borders ----

  /** Ends the picture at the present frame. */
  private void frame() {
    if (exact()) {
      onto(render());
      return;
    }
    Field old = under;
    PointMap lookup = map;
    int h = height;
    int w = width;
    grid = null;
    map = (x, y) -> new double[] {x, y};
    under = (x, y) -> {
      if (Double.isNaN(x + y)) {
        return unknown();
      }
      double[] p = lookup.of(border(x, w), border(y, h));
      return mix(cover(x, w, nudgeX) * cover(y, h, nudgeY), old.at(p[0], p[1]));
    };
  }

  private double[] unknown() {
    double[] value = new double[channels];
    Arrays.fill(value, Double.NaN);
    return value;
  }

  private double[] mix(double cover, double[] picture) {
    return mix(cover, picture, fill);
  }

  /** The picture and the fill, colours weighed by alpha if there is one and the mixture is not transparent. */
  static double[] mix(double cover, double[] picture, double[] fill) {
    double[] mixed = new double[fill.length];
    for (int c = 0; c < fill.length; c++) {
      mixed[c] = cover * picture[c] + (1 - cover) * fill[c];
    }
    for (int c = 0; c < 3 && fill.length == 4 && mixed[3] != 0; c++) {
      mixed[c] = (cover * picture[3] * picture[c] + (1 - cover) * fill[3] * fill[c]) / mixed[3];
    }
    return mixed;
  }

  private double cover(double q, int n, double nudge) {
    if (border != Border.CONSTANT) {
      return 1;
    }
    if (interpolation == Interpolation.NEAREST) {
      return q + nudge >= -0.5 && q + nudge < n - 0.5 ? 1 : 0;
    }
    return Math.clamp(q + 1, 0, 1) * Math.clamp(n - q, 0, 1);
  }

  private double border(double q, int n) {
    if (border == Border.REFLECT) {
      while (q < -0.5 || q > n - 0.5) {
        q = q < -0.5 ? -1 - q : 2 * n - 1 - q;
      }
    } else if (border == Border.REFLECT_101 && n > 1) {
      while (q < 0 || q > n - 1) {
        q = q < 0 ? -q : 2 * (n - 1) - q;
      }
    } else if (border == Border.WRAP && (q < -1e-9 || q > n - 1 + 1e-9)) {
      throw new IllegalStateException("WRAP");
    }
    return Math.clamp(q, 0, n - 1);
  }

  private static int index(Border border, int position, int n) {
    if (border == Border.REFLECT_101 && n == 1) {
      return 0;
    }
    int i = position;
    while (i < 0 || i >= n) {
      switch (border) {
        case CONSTANT -> {
          return -1;
        }
        case NEAREST -> i = i < 0 ? 0 : n - 1;
        case WRAP -> i = i < 0 ? i + n : i - n;
        case REFLECT -> i = i < 0 ? -1 - i : 2 * n - 1 - i;
        case REFLECT_101 -> i = i < 0 ? -i : 2 * n - 2 - i;
      }
    }
    return i;
  }

  private double[] pixel(int x, int y) {
    int column = index(border, x, width());
    int row = index(border, y, grid.length);
    return column < 0 || row < 0 ? null : grid[row][column];
  }

  private int width() {
    return grid[0].length;
  }

  // ---- interpolation on a grid ----

  private double[] interpolate(double[][][] pixels, double x, double y) {
    if (Double.isNaN(x + y)) {
      return unknown();
    }
    int[] window = window(pixels);
    if (window == null) {
      return fill;
    }
    double cover = cover(x - window[0], window[2], nudgeX) * cover(y - window[1], window[3], nudgeY);
    boolean clamped = border == Border.CONSTANT;
    double px = clamped ? Math.clamp(x, window[0], window[0] + window[2] - 1) : x;
    double py = clamped ? Math.clamp(y, window[1], window[1] + window[3] - 1) : y;
    if (interpolation == Interpolation.NEAREST) {
      return mix(cover, tap(pixels, (int) Math.floor(px + 0.5 + nudgeX), (int) Math.floor(py + 0.5 + nudgeY)));
    }
    int left = (int) Math.floor(px);
    int top = (int) Math.floor(py);
    boolean cubic = interpolation == Interpolation.BICUBIC;
    double[] sum = new double[channels];
    double[] weighted = new double[channels];
    for (int j = cubic ? -1 : 0; j <= (cubic ? 2 : 1); j++) {
      for (int i = cubic ? -1 : 0; i <= (cubic ? 2 : 1); i++) {
        double weight = kernel(cubic, px - left - i) * kernel(cubic, py - top - j);
        double[] tap = tap(pixels, left + i, top + j);
        for (int c = 0; c < channels; c++) {
          sum[c] += weight * tap[c];
          weighted[c] += weight * tap[c] * (channels == 4 && c < 3 ? tap[3] : 1);
        }
      }
    }
    for (int c = 0; c < channels; c++) {
      double value = channels == 4 && c < 3 && sum[3] > 1e-9 ? weighted[c] / sum[3] : sum[c];
      weighted[c] = cubic ? Math.clamp(value, 0, maximum) : value;
    }
    return mix(cover, weighted);
  }

  /** Left, top, width and height of what exists; null if nothing does. */
  private static int[] window(double[][][] pixels) {
    int[] window = null;
    for (int y = 0; y < pixels.length; y++) {
      for (int x = 0; x < pixels[y].length; x++) {
        if (pixels[y][x] != null) {
          window = window == null ? new int[] {x, y, 0, 0} : window;
          window[2] = x - window[0] + 1;
          window[3] = y - window[1] + 1;
        }
      }
    }
    return window;
  }

  private double[] tap(double[][][] pixels, int x, int y) {
    if (border == Border.CONSTANT) {
      int[] window = window(pixels);
      return pixels[Math.clamp(y, window[1], window[1] + window[3] - 1)]
          [Math.clamp(x, window[0], window[0] + window[2] - 1)];
    }
    return pixels[index(border, y, pixels.length)][index(border, x, pixels[0].length)];
  }

  private static double kernel(boolean cubic, double t) {
    double d = Math.abs(t);
    if (!cubic) {
      return Math.max(0, 1 - d);
    }
    double a = -0.75;
    return d <= 1 ? (a + 2) * d * d * d - (a + 3) * d * d + 1
        : d < 2 ? a * (d * d * d - 5 * d * d + 8 * d - 4) : 0;
  }
}
