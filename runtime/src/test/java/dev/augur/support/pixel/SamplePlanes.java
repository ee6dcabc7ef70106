package dev.augur.support.pixel;

import java.util.Arrays;
import java.util.Random;

/** Planes for tests: random pixels in 0..255, and NaN wherever no pixel is, so that reading padding shows. */
public final class SamplePlanes {
  /** Heights and widths around the vector widths, and a single pixel, row and column. */
  public static final int[][] SIZES = {{1, 1}, {1, 7}, {9, 1}, {2, 2}, {13, 13}, {3, 16}, {5, 33}, {4, 207}};

  private SamplePlanes() {}

  public static Planes random(int channels, int height, int width) {
    Random random = new Random(31 * channels + 17 * height + width);
    Planes planes = new Planes();
    planes.reshape(channels, height, width);
    Arrays.fill(planes.data, Float.NaN);
    for (int channel = 0; channel < channels; channel++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          planes.data[planes.row(channel, y) + x] = random.nextFloat() * 255;
        }
      }
    }
    return planes;
  }

  /** One row of one channel. */
  public static Planes of(float... row) {
    Planes planes = new Planes();
    planes.reshape(1, 1, row.length);
    System.arraycopy(row, 0, planes.data, planes.row(0, 0), row.length);
    return planes;
  }

  /** A row of planes. */
  public static RowFloats row(Planes planes, int y) {
    RowFloats row = new RowFloats();
    row.point(planes, y);
    return row;
  }

  /** A row whose channels begin at multiples of a step. */
  public static RowFloats row(float[] data, int step) {
    RowFloats row = new RowFloats();
    row.point(data, 0, step);
    return row;
  }

  public static float at(Planes planes, int channel, int y, int x) {
    return planes.data[planes.row(channel, y) + x];
  }

  /** All pixels in the order channel, row, column. */
  public static float[] pixels(Planes planes) {
    float[] pixels = new float[planes.channels * planes.height * planes.width];
    int to = 0;
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int y = 0; y < planes.height; y++) {
        System.arraycopy(planes.data, planes.row(channel, y), pixels, to, planes.width);
        to += planes.width;
      }
    }
    return pixels;
  }
}
