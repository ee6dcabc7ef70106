package dev.augur.support;

import dev.augur.Image;
import dev.augur.PixelType;
import java.util.Arrays;

/**
 * Antialiased resize: a separable triangle filter that widens with the shrink, as Pillow's BILINEAR and torchvision's
 * {@code antialias=True}, in float without rounding in between. An axis that does not shrink is plain bilinear
 * interpolation with edge pixels repeated. {@link TriangleTaps} states the weights.
 *
 * <p>Rows of the source are summed first, then columns, taps in rising order with fused multiply-adds, so that scalar
 * and vector code agree to the bit. Results lie in the range of the source up to a few units in the last place. With 4
 * channels colours are weighted by alpha: {@code sum(w a c) / sum(w a)}, and {@code sum(w c)} where the sum of alpha is
 * 0.
 *
 * <p>Owned by one worker; not thread-safe. Allocates only when an image is larger than all before.
 */
public final class Antialias {
  private static final int ALPHA = 3;

  private final TriangleTaps columns = new TriangleTaps();
  private final TriangleTaps rows = new TriangleTaps();
  private final PlaneReader reader = new PlaneReader();
  private final Planes read = new Planes();
  private final Planes plain = new Planes();
  private int[] tapRows = new int[0];
  private float[] line = new float[0];
  private float[] sums = new float[0];

  /** A resize with no memory yet. */
  public Antialias() {}

  /**
   * Resizes a rectangle of an image.
   *
   * @param source the image, 1, 3 or 4 channels
   * @param top first row of the rectangle
   * @param left first column of the rectangle
   * @param height rows of the rectangle
   * @param width columns of the rectangle
   * @param to receives {@code toHeight} rows of {@code toWidth} pixels, in the source's units
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if the rectangle leaves the image, or a float image holds a value that is not
   *     finite, naming the image
   */
  public void resize(Image source, int top, int left, int height, int width, int toHeight, int toWidth, Planes to,
      boolean vector) {
    checkInside(source, source.height(), source.width(), top, left, height, width);
    prepare(height, width, toHeight, toWidth);
    if (source.channels() > ALPHA) {
      reader.readWeighted(source, top, left, height, width, read);
      resizePlanes(read, 0, 0, height, width, toHeight, toWidth, to);
      if (AlphaWeight.divide(to)) {
        reader.read(source, top, left, height, width, read);
        resizePlanes(read, 0, 0, height, width, toHeight, toWidth, plain);
        AlphaWeight.fillTransparent(to, plain);
      }
    } else if (source.type() == PixelType.UINT8) {
      resizeBytes(source, top, left, height, width, toHeight, toWidth, to, vector);
    } else {
      reader.read(source, top, left, height, width, read);
      resizePlanes(read, 0, 0, height, width, toHeight, toWidth, to);
    }
  }

  /**
   * Resizes a rectangle of a float image.
   *
   * @param source the image; may not be {@code to}
   * @param vector whether the vector code runs
   * @throws IllegalArgumentException if the rectangle leaves the image
   */
  public void resize(Planes source, int top, int left, int height, int width, int toHeight, int toWidth, Planes to,
      boolean vector) {
    checkInside("planes", source.height, source.width, top, left, height, width);
    prepare(height, width, toHeight, toWidth);
    if (source.channels > ALPHA) {
      reader.readWeighted(source, top, left, height, width, read);
      resizePlanes(read, 0, 0, height, width, toHeight, toWidth, to);
      if (AlphaWeight.divide(to)) {
        resizePlanes(source, top, left, height, width, toHeight, toWidth, plain);
        AlphaWeight.fillTransparent(to, plain);
      }
    } else {
      resizePlanes(source, top, left, height, width, toHeight, toWidth, to);
    }
  }

  private void resizeBytes(Image source, int top, int left, int height, int width, int toHeight, int toWidth,
      Planes to, boolean vector) {
    int channels = source.channels();
    to.reshape(channels, toHeight, toWidth);
    reserve(channels, width, toWidth);
    int corner = source.offset() + top * source.rowStride() + left * channels;
    for (int y = 0; y < toHeight; y++) {
      aim(y, corner, source.rowStride(), height);
      sumRow(source.bytes(), y, channels, width, to, vector);
    }
  }

  private void sumRow(byte[] pixels, int y, int channels, int width, Planes to, boolean vector) {
    int at = to.row(0, y);
    int weights = y * rows.count;
    if (vector) {
      ColumnTapsVector.columns(pixels, tapRows, rows.weights, weights, rows.count, line, width * channels);
    } else {
      TapsScalar.columns(pixels, tapRows, rows.weights, weights, rows.count, line, 0, width * channels);
    }
    if (vector && channels == RowTapsVector.CHANNELS) {
      RowTapsVector.row(line, columns, sums, to.width);
      RgbVector.split(sums, to.data, at, to.planeStep, to.width);
      return;
    }
    for (int channel = 0; channel < channels; channel++) {
      TapsScalar.row(line, channel, channels, columns, to.data, at + channel * to.planeStep, to.width);
    }
  }

  private void resizePlanes(Planes source, int top, int left, int height, int width, int toHeight, int toWidth,
      Planes to) {
    if (source == to) {
      throw new IllegalArgumentException("cannot resize planes into themselves; pass other planes as the target");
    }
    to.reshape(source.channels, toHeight, toWidth);
    reserve(1, width, toWidth);
    for (int y = 0; y < toHeight; y++) {
      for (int channel = 0; channel < source.channels; channel++) {
        aim(y, source.row(channel, top) + left, source.stride, height);
        TapsScalar.columns(source.data, tapRows, rows.weights, y * rows.count, rows.count, line, 0, width);
        TapsScalar.row(line, 0, 1, columns, to.data, to.row(channel, y), toWidth);
      }
    }
  }

  /** Points the taps of an output row at source rows; taps of weight 0 may lie beyond the last row, so they repeat it. */
  private void aim(int y, int corner, int rowStride, int height) {
    for (int k = 0; k < rows.count; k++) {
      tapRows[k] = corner + Math.min(rows.first[y] + k, height - 1) * rowStride;
    }
  }

  private void prepare(int height, int width, int toHeight, int toWidth) {
    if (toHeight < 1 || toWidth < 1) {
      throw new IllegalArgumentException("cannot resize to " + toHeight + "x" + toWidth + "; both must be at least 1");
    }
    rows.compute(height, toHeight);
    columns.compute(width, toWidth);
    if (tapRows.length < rows.count) {
      tapRows = new int[rows.count];
    }
  }

  /** Makes room for a line, and zeroes what taps of weight 0 read behind it. */
  private void reserve(int channels, int width, int toWidth) {
    int values = width * channels;
    int behind = columns.count * channels + 1;
    if (line.length < values + behind) {
      line = new float[values + behind];
    }
    Arrays.fill(line, values, values + behind, 0);
    if (sums.length < toWidth * channels + 1) {
      sums = new float[toWidth * channels + 1];
    }
  }

  private static void checkInside(
      Object source, int sourceHeight, int sourceWidth, int top, int left, int height, int width) {
    boolean inside = top >= 0 && left >= 0 && height >= 1 && width >= 1
        && height <= sourceHeight - top && width <= sourceWidth - left;
    if (!inside) {
      throw new IllegalArgumentException(
          "the rectangle of " + height + "x" + width + " at row " + top + ", column " + left + " is not inside "
              + source + " of " + sourceHeight + "x" + sourceWidth);
    }
  }
}
