package dev.augur.support.pixel;

import dev.augur.Image;
import java.util.Random;

/** Random pixels, in every form that a warp reads: strided at an offset, and ending where the array ends. */
public final class TestPixels {
  public final int height;
  public final int width;
  final int channels;
  final byte[] bytes;
  private final int offset;
  private final int stride;

  public TestPixels(Random random, int height, int width, int channels) {
    this.height = height;
    this.width = width;
    this.channels = channels;
    offset = random.nextInt(3) * 5;
    stride = width * channels + random.nextInt(3) * 3;
    bytes = new byte[offset + (height - 1) * stride + width * channels];
    random.nextBytes(bytes);
    if (channels == 4) {
      sparseAlpha(random);
    }
  }

  /** A tenth fully transparent, a third opaque. */
  private void sparseAlpha(Random random) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int kind = random.nextInt(10);
        if (kind < 4) {
          bytes[offset + y * stride + 4 * x + 3] = (byte) (kind == 0 ? 0 : 255);
        }
      }
    }
  }

  public Image image() {
    return new Image().point(bytes, offset, stride, height, width, channels);
  }

  public double[][][] values() {
    double[][][] values = new double[height][width][channels];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          values[y][x][c] = bytes[offset + y * stride + channels * x + c] & 255;
        }
      }
    }
    return values;
  }

  public Planes planes() {
    Planes planes = new Planes();
    planes.reshape(channels, height, width);
    java.util.Arrays.fill(planes.data, Float.NaN);
    double[][][] values = values();
    for (int c = 0; c < channels; c++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          planes.data[planes.row(c, y) + x] = (float) values[y][x][c];
        }
      }
    }
    return planes;
  }

  public static double[] doubles(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }
}
