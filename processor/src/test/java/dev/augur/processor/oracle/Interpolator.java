package dev.augur.processor.oracle;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Sampling;
import java.util.function.ToDoubleFunction;

/** The value of a picture at a point of its grid, between pixels and outside. */
final class Interpolator {
  private static final int ALPHA = 3;
  /** A few units in the last place of a float, which count for more where the sum of alphas is small. */
  private static final double ROUNDING = 4e-7;
  private final Picture picture;
  private final Grid grid;
  private final Sampling sampling;
  private final double[] fill;
  /** What bicubic interpolation is clamped to; infinite where values are no pixel values. */
  private final double maximum;

  Interpolator(Picture picture, Grid grid, Sampling sampling, double[] fill, double maximum) {
    this.picture = picture;
    this.grid = grid;
    this.sampling = sampling;
    this.fill = fill;
    this.maximum = maximum;
  }

  private record Tap(int pixel, double weight) {}

  /** Writes one value per channel, and its slack that comes from the pixels' slack. */
  void sample(Chain.Place place, double[] value, double[] slack) {
    boolean nearest = sampling.interpolation() == Interpolation.NEAREST;
    double x = place.x();
    double y = place.y();
    double cover = grid.isEmpty() ? 0 : place.cover();
    if (sampling.border() == Border.CONSTANT && cover > 0) {
      cover *= Chain.cover(x, grid.lowX, grid.highX, nearest) * Chain.cover(y, grid.lowY, grid.highY, nearest);
      x = Math.clamp(x, grid.lowX, grid.highX - 1);
      y = Math.clamp(y, grid.lowY, grid.highY - 1);
    }
    if (cover > 0) {
      interpolate(taps(x, y), value, slack);
    }
    mix(cover, value, slack);
  }

  /** Mixes the fill in; where there is alpha, the mixture's colours weigh by it unless it is transparent. */
  private void mix(double cover, double[] value, double[] slack) {
    double rest = 1 - cover;
    boolean alpha = picture.channels > ALPHA && cover > 0 && cover * value[ALPHA] + rest * fill[ALPHA] != 0;
    double opacity = alpha ? cover * value[ALPHA] + rest * fill[ALPHA] : 1;
    double seen = alpha ? cover * value[ALPHA] / opacity : cover;
    double turn = alpha ? Math.min(1, cover * slack[ALPHA] * rest * fill[ALPHA] / (opacity * opacity)) : 0;
    for (int c = 0; c < picture.channels; c++) {
      double own = c == ALPHA ? cover : seen;
      slack[c] = cover == 0 ? 0 : own * slack[c] + (c == ALPHA ? 0 : turn * Math.abs(value[c] - fill[c]));
      value[c] = cover == 0 ? fill[c] : own * value[c] + (1 - own) * fill[c];
    }
  }

  /** Writes what shows where no place of the picture does; whether that is known. */
  boolean outside(double[] value, double[] slack) {
    for (int c = 0; c < picture.channels; c++) {
      value[c] = fill[c];
      slack[c] = 0;
    }
    return sampling.border() == Border.CONSTANT;
  }

  private Tap[] taps(double x, double y) {
    int before = sampling.interpolation() == Interpolation.BICUBIC ? 1 : 0;
    int count = switch (sampling.interpolation()) {
      case NEAREST -> 1;
      case BILINEAR -> 2;
      case BICUBIC -> 4;
      case INHERIT -> throw new IllegalArgumentException("a declaration's interpolation is resolved");
    };
    boolean nearest = count == 1;
    int column = (int) Math.floor(nearest ? x + 0.5 : x) - before;
    int row = (int) Math.floor(nearest ? y + 0.5 : y) - before;
    Tap[] taps = new Tap[count * count];
    for (int j = 0; j < count; j++) {
      for (int i = 0; i < count; i++) {
        double weight = nearest ? 1 : weight(x - (column + i)) * weight(y - (row + j));
        taps[j * count + i] = new Tap(pixel(column + i, row + j), weight);
      }
    }
    return taps;
  }

  /** Taps beyond the content repeat its edge where the border is constant: the fill mixes in by cover. */
  private int pixel(int x, int y) {
    if (sampling.border() == Border.CONSTANT) {
      int column = Math.clamp(x, grid.lowX, grid.highX - 1);
      return grid.pixel(column, Math.clamp(y, grid.lowY, grid.highY - 1), Border.CONSTANT);
    }
    return grid.pixel(x, y, sampling.border());
  }

  private double weight(double t) {
    double d = Math.abs(t);
    if (sampling.interpolation() == Interpolation.BILINEAR) {
      return Math.max(0, 1 - d);
    }
    double a = -0.75;
    if (d <= 1) {
      return (a + 2) * d * d * d - (a + 3) * d * d + 1;
    }
    return d < 2 ? a * d * d * d - 5 * a * d * d + 8 * a * d - 4 * a : 0;
  }

  private void interpolate(Tap[] taps, double[] value, double[] slack) {
    double alpha = 0;
    double alphaSlack = 0;
    if (picture.channels > ALPHA) {
      alpha = sum(taps, tap -> picture.values[ALPHA][tap.pixel]);
      alphaSlack = sumOfSizes(taps, tap -> picture.slacks[ALPHA][tap.pixel]);
    }
    for (int c = 0; c < picture.channels; c++) {
      double[] plane = picture.values[c];
      double[] planeSlack = picture.slacks[c];
      boolean weighted = c < ALPHA && picture.channels > ALPHA && weighs(alpha);
      if (weighted) {
        double[] alphas = picture.values[ALPHA];
        value[c] = sum(taps, tap -> alphas[tap.pixel] * plane[tap.pixel]) / alpha;
        double spread = sumOfSizes(taps, tap -> picture.slacks[ALPHA][tap.pixel] * plane[tap.pixel]);
        double rounding = ROUNDING * (largest(taps, tap -> alphas[tap.pixel] * plane[tap.pixel])
            + Math.abs(value[c]) * largest(taps, tap -> alphas[tap.pixel]));
        slack[c] = (sumOfSizes(taps, tap -> alphas[tap.pixel] * planeSlack[tap.pixel]) + spread + rounding
            + alphaSlack * Math.abs(value[c])) / Math.max(Math.abs(alpha) - alphaSlack, 1e-9);
      } else {
        value[c] = sum(taps, tap -> plane[tap.pixel]);
        slack[c] = sumOfSizes(taps, tap -> planeSlack[tap.pixel]);
      }
      if (sampling.interpolation() == Interpolation.BICUBIC && maximum < Double.POSITIVE_INFINITY) {
        value[c] = Math.clamp(value[c], 0, maximum);
      }
    }
  }

  /** Whether colours weigh by alpha: not where nothing shows, nor where a cubic has swung below nothing. */
  private boolean weighs(double alpha) {
    return sampling.interpolation() == Interpolation.BICUBIC ? alpha > 0 : alpha != 0;
  }

  private static double sum(Tap[] taps, ToDoubleFunction<Tap> of) {
    double sum = 0;
    for (Tap tap : taps) {
      sum += tap.weight * of.applyAsDouble(tap);
    }
    return sum;
  }

  private static double largest(Tap[] taps, ToDoubleFunction<Tap> of) {
    double largest = 0;
    for (Tap tap : taps) {
      largest = Math.max(largest, Math.abs(of.applyAsDouble(tap)));
    }
    return largest;
  }

  private static double sumOfSizes(Tap[] taps, ToDoubleFunction<Tap> of) {
    double sum = 0;
    for (Tap tap : taps) {
      sum += Math.abs(tap.weight) * Math.abs(of.applyAsDouble(tap));
    }
    return sum;
  }
}
