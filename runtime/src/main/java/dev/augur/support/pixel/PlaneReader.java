package dev.augur.support.pixel;

import dev.augur.Image;
import dev.augur.PixelType;

/**
 * Copies rectangles of images into planes, as they are or with colours multiplied by alpha.
 *
 * <p>Pixel maths relies on values from 0 to full intensity, without looking. So floats are refused that lie outside by more
 * than a thousandth of it: a quarter of a grey level, which nobody sees, and more than the 2^-10 by which a float of 16 bits
 * exceeds full intensity where it was rounded up. What lies outside by less becomes 0 or full intensity, and a zero loses
 * its sign, as a clamp would do it: the planner leaves clamps out of maths on what was read.
 */
public final class PlaneReader {
  private static final float TOLERANCE = 1e-3f;

  private final float maximum;
  private final float middle;
  private final float reach;
  private final boolean bounded;
  private final int maximumBits;

  /** A reader that lets all finite values pass. */
  public PlaneReader() {
    this(Float.POSITIVE_INFINITY);
  }

  /**
   * A reader of pixel values.
   *
   * @param maximum the value of full intensity in float images; infinite if all finite values are to pass
   */
  public PlaneReader(float maximum) {
    this.maximum = maximum;
    bounded = maximum < Float.POSITIVE_INFINITY;
    maximumBits = Float.floatToRawIntBits(maximum);
    middle = bounded ? maximum / 2 : 0;
    reach = bounded ? maximum * (0.5f + TOLERANCE) : Float.MAX_VALUE;
  }

  /**
   * Copies a rectangle; floats come to lie in 0 to the maximum.
   *
   * @throws IllegalArgumentException if a float image holds a value that is no pixel value, naming the image
   */
  public void read(Image source, int top, int left, int height, int width, Planes to) {
    int channels = source.channels();
    to.reshape(channels, height, width);
    // Together, the values of a row follow one another as in the image.
    int runs = to.together ? 1 : channels;
    int length = width * channels / runs;
    for (int y = 0; y < height; y++) {
      int from = source.offset() + (top + y) * source.rowStride() + left * channels;
      for (int run = 0; run < runs; run++) {
        int at = to.row(run, y);
        if (source.type() == PixelType.UINT8) {
          copyBytes(source.bytes(), from + run, runs, to.data, at, length);
        } else if (!copyFloats(source.floats(), from + run, runs, to.data, at, length)) {
          throw misfit(source, top + y, left, width);
        }
      }
    }
  }

  /** Copies a rectangle of 4 channels and multiplies its colours by alpha. */
  public void readWeighted(Image source, int top, int left, int height, int width, Planes to) {
    read(source, top, left, height, width, to);
    weight(to);
  }

  /** Copies a rectangle of 4 planes and multiplies its colours by alpha. */
  public void readWeighted(Planes source, int top, int left, int height, int width, Planes to) {
    to.reshape(source.channels, height, width);
    for (int channel = 0; channel < source.channels; channel++) {
      for (int y = 0; y < height; y++) {
        System.arraycopy(source.data, source.row(channel, top + y) + left, to.data, to.row(channel, y), width);
      }
    }
    weight(to);
  }

  private static void weight(Planes planes) {
    for (int channel = 0; channel < AlphaWeight.ALPHA; channel++) {
      for (int y = 0; y < planes.height; y++) {
        multiply(planes.data, planes.row(channel, y), planes.row(AlphaWeight.ALPHA, y), planes.width);
      }
    }
  }

  private static void multiply(float[] data, int at, int alpha, int width) {
    for (int x = 0; x < width; x++) {
      data[at + x] *= data[alpha + x];
    }
  }

  private static void copyBytes(byte[] from, int at, int step, float[] to, int toAt, int width) {
    for (int x = 0; x < width; x++) {
      to[toAt + x] = from[at + x * step] & 255;
    }
  }

  /** Returns false at the first value that is no pixel value. */
  private boolean copyFloats(float[] from, int at, int step, float[] to, int toAt, int width) {
    for (int x = 0, i = at; x < width; x++, i += step) {
      float value = from[i];
      if (!fits(value)) {
        return false;
      }
      to[toAt + x] = bounded ? PixelMath.clamp(value, maximumBits) : value;
    }
    return true;
  }

  /** False for NaN, too. */
  private boolean fits(float value) {
    return Math.abs(value - middle) <= reach;
  }

  private IllegalArgumentException misfit(Image source, int y, int left, int width) {
    int channels = source.channels();
    int row = source.offset() + y * source.rowStride();
    for (int i = left * channels; i < (left + width) * channels; i++) {
      float value = source.floats()[row + i];
      if (!fits(value)) {
        return new IllegalArgumentException(
            source + " holds " + value + " at row " + y + ", column " + i / channels + ", channel " + i % channels
                + "; " + advice(value));
      }
    }
    throw new AssertionError("every value fits");
  }

  private String advice(float value) {
    if (!Float.isFinite(value)) {
      return "pixels must be finite";
    }
    return "pixels lie in 0 to " + maximum + ", so " + (value < 0
        ? "hand them in before they are normalized, and let @Normalize end the pipeline"
        : "scale them, or write the value of full intensity as maximum = ... in @Source");
  }
}
