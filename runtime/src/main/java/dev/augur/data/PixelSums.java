package dev.augur.data;

import dev.augur.Image;
import dev.augur.PixelType;
import java.math.BigInteger;

/** What is known of the pixels of one or more images: how many, and the mean and the variance of each channel. */
abstract sealed class PixelSums {
  private final int channels;
  private long pixels;

  private PixelSums(Image image) {
    this.channels = image.channels();
    this.pixels = (long) image.height() * image.width();
  }

  static PixelSums of(Image image) {
    return image.type() == PixelType.UINT8 ? new OfBytes(image) : new OfFloats(image);
  }

  final int channels() {
    return channels;
  }

  final long pixels() {
    return pixels;
  }

  /** Adds the pixels of later images of the same kind. */
  final void add(PixelSums later) {
    merge(later);
    pixels += later.pixels;
  }

  abstract PixelType type();

  abstract double mean(int channel);

  abstract double variance(int channel);

  /** Takes over the sums of later images, before their pixels are counted. */
  abstract void merge(PixelSums later);

  /** Exact sums of values and of their squares; a long holds those of 10^14 pixels. */
  private static final class OfBytes extends PixelSums {
    private final long[] sums;
    private final long[] squares;

    OfBytes(Image image) {
      super(image);
      sums = new long[image.channels()];
      squares = new long[image.channels()];
      int row = image.width() * image.channels();
      for (int y = 0; y < image.height(); y++) {
        int start = image.offset() + y * image.rowStride();
        for (int channel = 0; channel < image.channels(); channel++) {
          addRow(image.bytes(), start + channel, start + row, channel);
        }
      }
    }

    private void addRow(byte[] values, int from, int to, int channel) {
      long sum = 0;
      long square = 0;
      for (int i = from; i < to; i += sums.length) {
        int value = values[i] & 255;
        sum += value;
        square += value * value;
      }
      sums[channel] += sum;
      squares[channel] += square;
    }

    @Override
    PixelType type() {
      return PixelType.UINT8;
    }

    @Override
    double mean(int channel) {
      return (double) sums[channel] / pixels();
    }

    @Override
    double variance(int channel) {
      BigInteger sum = BigInteger.valueOf(sums[channel]);
      BigInteger scaled =
          BigInteger.valueOf(squares[channel]).multiply(BigInteger.valueOf(pixels())).subtract(sum.multiply(sum));
      return scaled.doubleValue() / pixels() / pixels();
    }

    @Override
    void merge(PixelSums later) {
      OfBytes other = (OfBytes) later;
      for (int channel = 0; channel < sums.length; channel++) {
        sums[channel] += other.sums[channel];
        squares[channel] += other.squares[channel];
      }
    }
  }

  /** Means and squared distances from them, each image summed by itself and then joined, which loses few digits. */
  private static final class OfFloats extends PixelSums {
    private final double[] means;
    private final double[] distances;

    OfFloats(Image image) {
      super(image);
      means = new double[image.channels()];
      distances = new double[image.channels()];
      for (int channel = 0; channel < image.channels(); channel++) {
        means[channel] = sum(image, channel, 0, false) / pixels();
        distances[channel] = sum(image, channel, means[channel], true);
      }
    }

    /** The sum over a channel of the distances from a centre, or of their squares. */
    private static double sum(Image image, int channel, double centre, boolean squared) {
      double sum = 0;
      int row = image.width() * image.channels();
      for (int y = 0; y < image.height(); y++) {
        int start = image.offset() + y * image.rowStride();
        for (int i = start + channel; i < start + row; i += image.channels()) {
          double distance = image.floats()[i] - centre;
          sum += squared ? distance * distance : distance;
        }
      }
      if (!Double.isFinite(sum)) {
        throw new SampleException(image.name(), image.index(), "has a pixel that is no finite number");
      }
      return sum;
    }

    @Override
    PixelType type() {
      return PixelType.FLOAT32;
    }

    @Override
    double mean(int channel) {
      return means[channel];
    }

    @Override
    double variance(int channel) {
      return distances[channel] / pixels();
    }

    @Override
    void merge(PixelSums later) {
      OfFloats other = (OfFloats) later;
      double all = pixels() + later.pixels();
      for (int channel = 0; channel < means.length; channel++) {
        double apart = other.means[channel] - means[channel];
        means[channel] += apart * (later.pixels() / all);
        distances[channel] += other.distances[channel] + apart * apart * (pixels() * (later.pixels() / all));
      }
    }
  }
}
