package dev.augur.support.statistic;

import dev.augur.support.pixel.Planes;
import dev.augur.support.warp.Warp;

/**
 * The mean grey of an image, {@code 0.299 red + 0.587 green + 0.114 blue}, summed as whole numbers so that neither the
 * order nor the vector width matters.
 *
 * <p>Each pixel counts with 16 bits: {@code round(grey * 65280 / maximum)}.
 */
public final class GreySum {
  private static final float LEVELS = 65280;

  private final float scale;
  private long sum;
  private long pixels;

  /** A sum over images whose full intensity is {@code maximum}. */
  public GreySum(double maximum) {
    this.scale = (float) (LEVELS / maximum);
  }

  /** Forgets the last image. */
  public void clear() {
    sum = 0;
    pixels = 0;
  }

  /** Adds one row of planes. */
  public void add(Planes planes, int y, boolean vector) {
    add(planes, y, 1, vector);
  }

  /** Adds rows of {@linkplain Planes#stack stacked} planes, from row y on. */
  public void add(Planes planes, int y, int rows, boolean vector) {
    int width = rows * planes.width;
    pixels += width;
    if (vector) {
      sum += GreySumVector.row(planes, y, width, scale);
    } else {
      sum += row(planes, y, 0, width, scale);
    }
  }

  /** Adds the row of whole pixels that a warp has loaded. */
  public void add(Warp row, boolean vector) {
    int width = row.width();
    int channels = row.channels();
    pixels += width;
    if (vector) {
      sum += GreySumVector.row(row.pixels, row.pixelsAt, channels, width, scale);
    } else {
      sum += row(row.pixels, row.pixelsAt, channels, 0, width, scale);
    }
  }

  /** The mean in pixel units. */
  public double mean() {
    return sum / ((double) pixels * scale);
  }

  static long row(Planes planes, int y, int from, int to, float scale) {
    float[] data = planes.data;
    int red = planes.row(0, y);
    long sum = 0;
    if (planes.channels == 1) {
      for (int x = from; x < to; x++) {
        sum += (int) Math.fma(data[red + x], scale, 0.5f);
      }
      return sum;
    }
    int green = planes.row(1, y);
    int blue = planes.row(2, y);
    for (int x = from; x < to; x++) {
      float grey = Math.fma(data[blue + x], 0.114f, Math.fma(data[green + x], 0.587f, data[red + x] * 0.299f));
      sum += (int) Math.fma(grey, scale, 0.5f);
    }
    return sum;
  }

  static long row(byte[] pixels, int at, int channels, int from, int to, float scale) {
    long sum = 0;
    for (int x = from; x < to; x++) {
      int pixel = at + channels * x;
      float grey = pixels[pixel] & 255;
      if (channels > 1) {
        grey = Math.fma((float) (pixels[pixel + 2] & 255), 0.114f,
            Math.fma((float) (pixels[pixel + 1] & 255), 0.587f, grey * 0.299f));
      }
      sum += (int) Math.fma(grey, scale, 0.5f);
    }
    return sum;
  }
}
