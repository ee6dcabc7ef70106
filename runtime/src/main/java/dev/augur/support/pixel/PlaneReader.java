package dev.augur.support.pixel;

import dev.augur.Image;
import dev.augur.PixelType;

/** Copies rectangles of images into planes, as they are or with colours multiplied by alpha. */
public final class PlaneReader {
  private static final int ALPHA = 3;

  /** A reader; it holds nothing. */
  public PlaneReader() {}

  /**
   * Copies a rectangle.
   *
   * @throws IllegalArgumentException if a float image holds a value that is not finite, naming the image
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
          throw notFinite(source, top + y, left, width);
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
    for (int channel = 0; channel < ALPHA; channel++) {
      for (int y = 0; y < planes.height; y++) {
        multiply(planes.data, planes.row(channel, y), planes.row(ALPHA, y), planes.width);
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

  /** Returns whether all values are finite: x - x is 0 for those alone. */
  private static boolean copyFloats(float[] from, int at, int step, float[] to, int toAt, int width) {
    float strange = 0;
    for (int x = 0; x < width; x++) {
      float value = from[at + x * step];
      strange += value - value;
      to[toAt + x] = value;
    }
    return strange == 0;
  }

  private static IllegalArgumentException notFinite(Image source, int y, int left, int width) {
    int channels = source.channels();
    int row = source.offset() + y * source.rowStride();
    for (int i = left * channels; i < (left + width) * channels; i++) {
      float value = source.floats()[row + i];
      if (!Float.isFinite(value)) {
        return new IllegalArgumentException(
            source + " holds " + value + " at row " + y + ", column " + i / channels + ", channel " + i % channels
                + "; pixels must be finite");
      }
    }
    throw new AssertionError("every value is finite");
  }
}
