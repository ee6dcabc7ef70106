package dev.augur.processor.oracle;

import dev.augur.Image;
import dev.augur.PixelType;

/**
 * An image in double precision, each value with the error that the float computation may have made so far.
 *
 * <p>The slack is part of the oracle so that tests need no share of exceptions: it grows with every float operation,
 * and jumps where a value lies so close to a threshold that float and double may fall on different sides.
 */
final class Picture {
  private static final double ROUNDING = 1e-6;

  final int channels;
  final int height;
  final int width;
  /** Channel c of pixel (x, y) at {@code values[c][y * width + x]}. */
  final double[][] values;
  final double[][] slacks;

  Picture(int channels, int height, int width) {
    this.channels = channels;
    this.height = height;
    this.width = width;
    this.values = new double[channels][height * width];
    this.slacks = new double[channels][height * width];
  }

  /** The exact pixels of a source image. */
  static Picture of(Image image) {
    Picture picture = new Picture(image.channels(), image.height(), image.width());
    boolean bytes = image.type() == PixelType.UINT8;
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        for (int c = 0; c < image.channels(); c++) {
          int at = image.offset() + y * image.rowStride() + x * image.channels() + c;
          picture.values[c][y * image.width() + x] = bytes ? image.bytes()[at] & 255 : image.floats()[at];
        }
      }
    }
    return picture;
  }

  Picture copy() {
    Picture copy = new Picture(channels, height, width);
    for (int c = 0; c < channels; c++) {
      System.arraycopy(values[c], 0, copy.values[c], 0, pixels());
      System.arraycopy(slacks[c], 0, copy.slacks[c], 0, pixels());
    }
    return copy;
  }

  /** Clamps colours to 0 to the maximum; returns this. */
  Picture clamped(double maximum) {
    for (int c = 0; c < colours(); c++) {
      for (int i = 0; i < pixels(); i++) {
        values[c][i] = Math.clamp(values[c][i], 0, maximum);
      }
    }
    return this;
  }

  /** Adds the rounding of a few float operations; returns this. */
  Picture rounded(Units units) {
    for (int c = 0; c < channels; c++) {
      for (int i = 0; i < pixels(); i++) {
        slacks[c][i] += units.size(c) * ROUNDING;
      }
    }
    return this;
  }

  int pixels() {
    return height * width;
  }

  /** Channels that carry colour; a fourth one is alpha. */
  int colours() {
    return Math.min(channels, 3);
  }
}
