package dev.augur.support.stencil;

import static dev.augur.support.pixel.AlphaWeight.ALPHA;

import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.LevelBytesScalar;
import dev.augur.support.pixel.LevelBytesVector;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import java.util.Arrays;

/**
 * A 3x3 correlation as the head of a pass: {@link #open} once per image, {@link #load} once per row, then read the row.
 *
 * <p>A row is {@code sum of kernel[3 dy + dx] * pixel(y + dy - 1, x + dx - 1)}, summed in the order of the kernel with
 * fused multiply-adds in float, so that scalar and vector code agree to the bit. Borders are REFLECT_101. With 4
 * channels alpha is copied. The result is not clamped; that is for the code that reads the rows.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when an image is wider than all before.
 */
public final class Convolve3 {
  /** How many successive rows of the source loading rows in order needs at a time. */
  public static final int ROWS = 4;

  private static final Border BORDER = Border.REFLECT_101;
  private static final int TAPS = 9;
  private static final int CENTRE = 4;

  /** What {@link #load} left; not to be written. */
  public final RowFloats row = new RowFloats();

  private final float[] kernel = new float[TAPS];
  private Planes from;
  private boolean passing;
  private boolean vector;

  /** A row, or two of them one {@link Planes#stride} apart. */
  private float[] convolved = new float[0];

  /** The first of two rows that are held. */
  private int first;

  /** A filter of nothing; open it first. */
  public Convolve3() {}

  /**
   * Starts an image.
   *
   * @param from the image; must stay as it is until its last row is loaded
   * @param kernel 9 weights, top row first; copied
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if the kernel has not 9 weights
   */
  void open(Planes from, float[] kernel, boolean vector) {
    if (kernel.length != TAPS) {
      throw new IllegalArgumentException("a 3x3 kernel has 9 weights, found " + kernel.length);
    }
    System.arraycopy(kernel, 0, this.kernel, 0, TAPS);
    start(from, vector);
  }

  /**
   * Starts an image to be sharpened: the kernel is {@code (1 - a) identity + a edges}, where {@code edges} is
   * {@code 8 + lightness} at the centre and -1 around it. A lightness of 1 keeps flat areas as they are.
   *
   * @param amount a, from 0 to 1; 0 or less passes rows through untouched, without a copy
   */
  public void openSharpen(Planes from, double amount, double lightness, boolean vector) {
    if (amount <= 0) {
      pass(from);
      return;
    }
    Arrays.fill(kernel, (float) -amount);
    kernel[CENTRE] = (float) (1 - amount + amount * (8 + lightness));
    start(from, vector);
  }

  /** Whether rows pass through untouched. */
  public boolean passes() {
    return passing;
  }

  /** How many of the source's first rows there must be before row y is loaded, if rows are loaded in order. */
  public int end(int y) {
    int below = passing ? 0 : vector ? 2 : 1;
    return Math.min(from.height, y + below + 1);
  }

  /** Leaves a filtered row in {@link #row}, in any order of rows. */
  public void load(int y) {
    if (passing) {
      row.point(from, y);
      return;
    }
    if (!vector) {
      for (int channel = 0; channel < colours(); channel++) {
        int plane = channel * row.step;
        Convolve3Scalar.interior(from.data, rowAt(y - 1) + plane, rowAt(y) + plane, rowAt(y + 1) + plane, from.pixelStep, kernel,
            convolved, plane, from.width);
      }
      edges(y, 0);
    } else {
      row.at = held(y);
    }
    if (from.channels > ALPHA) {
      System.arraycopy(from.data, from.row(ALPHA, y), convolved, row.at + ALPHA * row.step, from.width);
    }
  }

  /** Rounds a filtered row of interleaved bytes to bytes; up to {@link PixelRow#SLACK} bytes behind it are overwritten. */
  public void store(int y, byte[] to, int toAt) {
    load(y);
    if (vector) {
      LevelBytesVector.plane(row.data, row.at, from.width, 1, to, toAt);
    } else {
      LevelBytesScalar.plane(row.data, row.at, 0, from.width, 1, to, toAt, 1);
    }
  }

  /** Where the row lies: it is one of two that the last call convolved, or is convolved with the next one. */
  private int held(int y) {
    if (y != first && y != first + 1) {
      first = y;
      Convolve3Vector.pair(from.data, rowAt(y - 1), rowAt(y), rowAt(y + 1), rowAt(y + 2), from.pixelStep, kernel, convolved,
          from.stride, colours() * row.step - Planes.GAP);
      edges(y, 0);
      edges(y + 1, from.stride);
    }
    return (y - first) * from.stride;
  }

  /** The pixels at the ends of the rows of all colours. */
  private void edges(int y, int to) {
    int last = from.width - from.pixelStep;
    for (int channel = 0; channel < colours(); channel++) {
      int plane = channel * row.step;
      int above = rowAt(y - 1) + plane;
      int here = rowAt(y) + plane;
      int below = rowAt(y + 1) + plane;
      for (int c = 0; c < from.pixelStep; c++) {
        int before = Math.min(from.pixelStep, last) + c;
        int after = Math.max(last - from.pixelStep, 0) + c;
        Convolve3Scalar.pixel(from.data, above, here, below, kernel, before, c, before, convolved, to + plane);
        Convolve3Scalar.pixel(from.data, above, here, below, kernel, after, last + c, after, convolved, to + plane);
      }
    }
  }

  private int colours() {
    return Math.min(from.channels, ALPHA);
  }

  /** Index of a row's first float; rows outside the image are mirrored. */
  private int rowAt(int y) {
    return from.row(0, BORDER.index(y, from.height));
  }

  private void pass(Planes from) {
    this.from = from;
    passing = true;
  }

  private void start(Planes from, boolean vector) {
    this.from = from;
    this.vector = vector;
    passing = false;
    first = Integer.MIN_VALUE / 2;
    if (convolved.length < 2 * from.stride) {
      convolved = new float[2 * from.stride];
    }
    row.point(convolved, 0, from.planeStep);
  }
}
