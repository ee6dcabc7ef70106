package dev.augur.support.stencil;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.LevelBytesScalar;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import java.util.Arrays;

/**
 * Gaussian blur as the head of a pass: {@link #open} once per image, {@link #load} once per row, then read the row.
 *
 * <p>The kernel is the Gaussian {@code exp(-k^2 / (2 sigma^2))} sampled at whole pixels up to a radius of
 * {@code ceil(3.5 sigma)}, beyond which 0.05 % of its weight lies, and normalised in double precision. Columns are
 * filtered first, then rows; each sums {@code w0 x0 + w1 (x-1 + x+1) + w2 (x-2 + x+2) ...} in this order with fused
 * multiply-adds in float, so that scalar and vector code agree to the bit. Borders are REFLECT_101, repeated if the
 * radius exceeds the image. With 4 channels alpha is copied; colours are not weighted by it.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when an image is larger than all before.
 */
public final class Blur {
  static final Border BORDER = Border.REFLECT_101;

  private static final double MAXIMUM_SIGMA = 1000;
  private static final double RADIUS_IN_SIGMAS = 3.5;

  /** What {@link #load} left; not to be written. */
  public final RowFloats row = new RowFloats();

  private Planes from;
  private boolean vector;
  private int radius;
  private float[] weights = new float[0];
  private double[] exact = new double[0];
  private int[] above = new int[0];
  private int[] below = new int[0];
  private int[] left = new int[0];
  private int[] right = new int[0];
  private float[] line = new float[0];
  private float[] blurred = new float[0];

  /** Serves radii in vectors for whose borders there is room. */
  private final BlurBand band = new BlurBand();
  private boolean banded;

  /** A blur of nothing; {@link #open} it first. */
  public Blur() {}

  /**
   * Starts an image.
   *
   * @param from the image; must stay as it is until its last row is loaded
   * @param sigma in pixels, at most 1000; 0 or less passes rows through untouched, without a copy
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if sigma is not a number or too large
   */
  public void open(Planes from, double sigma, boolean vector) {
    radius = radius(sigma);
    this.from = from;
    this.vector = vector;
    banded = vector && BlurBand.serves(from, radius);
    if (radius == 0) {
      return;
    }
    reserve();
    weigh(sigma);
    for (int k = 0; k <= radius; k++) {
      left[k] = (radius - k) * from.pixelStep;
      right[k] = (radius + k) * from.pixelStep;
    }
    row.point(blurred, 0, from.planeStep);
    if (banded) {
      band.open(from, Math.min(from.channels, ALPHA), radius, weights);
    }
  }

  /** Whether rows pass through untouched. */
  public boolean passes() {
    return radius == 0;
  }

  /** How many successive rows of the source loading rows in order needs at a time, with a sigma. */
  public static int rows(double sigma) {
    return 2 * (BlurBand.reach(radius(sigma)) + BlurBand.ROWS);
  }

  /** How many of the source's first rows there must be before row y is loaded, if rows are loaded in order. */
  public int end(int y) {
    return Math.min(from.height, banded ? band.end(y) : y + radius + 1);
  }

  private static int radius(double sigma) {
    if (!(sigma <= MAXIMUM_SIGMA)) {
      throw new IllegalArgumentException(
          "blur sigma is " + sigma + " pixels; write a number up to " + MAXIMUM_SIGMA);
    }
    return sigma > 0 ? (int) Math.ceil(RADIUS_IN_SIGMAS * sigma) : 0;
  }

  /** Leaves a blurred row in {@link #row}, in any order of rows. */
  public void load(int y) {
    if (radius == 0) {
      row.point(from, y);
      return;
    }
    if (from.channels > ALPHA) {
      System.arraycopy(from.data, from.row(ALPHA, y), blurred, ALPHA * row.step, from.width);
    }
    if (banded) {
      band.load(y, blurred, null, 0);
      return;
    }
    for (int channel = 0; channel < Math.min(from.channels, ALPHA); channel++) {
      blur(channel, y);
    }
  }

  /**
   * Rounds a blurred row of interleaved bytes to bytes; up to {@link PixelRow#SLACK} bytes behind it are overwritten.
   */
  public void store(int y, byte[] to, int toAt) {
    if (banded) {
      band.load(y, blurred, to, toAt);
    } else if (from.ofBytes) { // rows that pass through, as a band serves all others
      System.arraycopy(from.bytes, from.row(0, y), to, toAt, from.width);
    } else {
      load(y);
      LevelBytesScalar.plane(row.data, row.at, 0, from.width, 1, to, toAt, 1);
    }
  }

  private void blur(int channel, int y) {
    int width = from.width;
    for (int k = 0; k <= radius; k++) {
      above[k] = from.row(channel, BORDER.index(y - k, from.height));
      below[k] = from.row(channel, BORDER.index(y + k, from.height));
    }
    sum(from.data, above, below, line, right[0], width);
    border(line, right[0], from, radius);
    sum(line, left, right, blurred, channel * row.step, width);
  }

  /** Mirrors the pixels of a line of one channel, or of interleaved ones, which begins at an index of its array. */
  static void border(float[] line, int at, Planes planes, int radius) {
    int step = planes.pixelStep;
    int width = planes.width / step;
    int end = at + planes.width - step;
    for (int k = 1; k <= radius; k++) {
      int mirrored = (k < width ? k : BORDER.index(k, width)) * step;
      pixel(line, at + mirrored, at - k * step, step);
      pixel(line, end - mirrored, end + k * step, step);
    }
  }

  private static void pixel(float[] line, int from, int to, int channels) {
    line[to] = line[from];
    if (channels == 3) { // a loop over them takes longer
      line[to + 1] = line[from + 1];
      line[to + 2] = line[from + 2];
    }
  }

  private void sum(float[] data, int[] before, int[] after, float[] to, int toAt, int width) {
    if (vector) {
      BlurVector.sum(data, before, after, weights, radius, to, toAt, width);
    } else {
      BlurScalar.sum(data, before, after, weights, radius, to, toAt, 0, width);
    }
  }

  private void reserve() {
    if (exact.length <= radius) {
      weights = new float[BlurBand.reach(radius) + 1];
      exact = new double[radius + 1];
      above = new int[radius + 1];
      below = new int[radius + 1];
      left = new int[radius + 1];
      right = new int[radius + 1];
    }
    int length = from.width + 2 * radius * from.pixelStep;
    if (line.length < length) {
      line = new float[length];
    }
    if (blurred.length < from.stride) {
      blurred = new float[from.stride];
    }
  }

  private void weigh(double sigma) {
    double total = 0;
    for (int k = radius; k >= 0; k--) {
      double distance = k / sigma;
      exact[k] = StrictMath.exp(-0.5 * distance * distance);
      total += k == 0 ? exact[k] : 2 * exact[k];
    }
    for (int k = 0; k <= radius; k++) {
      weights[k] = (float) (exact[k] / total);
    }
    Arrays.fill(weights, radius + 1, weights.length, 0);
  }
}
