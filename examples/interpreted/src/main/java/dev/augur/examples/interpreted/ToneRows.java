package dev.augur.examples.interpreted;

import dev.augur.support.PixelMath;
import dev.augur.support.Planes;

/** Changes colours of one row of planes in place, from a column on; the scalar twin of {@link ToneRowsVector}. */
final class ToneRows {
  static final int MAXIMUM_BITS = Float.floatToRawIntBits(Picture.MAXIMUM);
  static final int ONE_BITS = Float.floatToRawIntBits(1);

  /** Adding and taking away this rounds to whole numbers, half to even. */
  static final float ROUNDER = 0x1.8p23f;

  private ToneRows() {}

  /** {@code clamp(factor x + offset)}. */
  static void scale(Planes planes, int y, int from, float factor, float offset) {
    float[] data = planes.data;
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int row = planes.row(c, y);
      for (int i = row + from; i < row + planes.width; i++) {
        data[i] = PixelMath.clamp(Math.fma(data[i], factor, offset), MAXIMUM_BITS);
      }
    }
  }

  /** {@code clamp(own x + grey g)} with the pixel's grey g. */
  static void saturate(Planes planes, int y, int from, float own, float grey) {
    float[] data = planes.data;
    int step = planes.planeStep;
    int row = planes.row(0, y);
    for (int i = row + from; i < row + planes.width; i++) {
      float red = data[i];
      float green = data[i + step];
      float blue = data[i + 2 * step];
      float part = grey * Math.fma(blue, 0.114f, Math.fma(green, 0.587f, red * 0.299f));
      data[i] = PixelMath.clamp(Math.fma(own, red, part), MAXIMUM_BITS);
      data[i + step] = PixelMath.clamp(Math.fma(own, green, part), MAXIMUM_BITS);
      data[i + 2 * step] = PixelMath.clamp(Math.fma(own, blue, part), MAXIMUM_BITS);
    }
  }

  /**
   * Turns hues. With z, the new hue in sixths of the wheel minus 3 and brought into -3 to 3, a channel shows the value
   * near its own hue, the smallest channel's value far from it, and in between what is linear.
   */
  static void turn(Planes planes, int y, int from, float shift) {
    float[] data = planes.data;
    int step = planes.planeStep;
    int row = planes.row(0, y);
    for (int i = row + from; i < row + planes.width; i++) {
      float red = data[i];
      float green = data[i + step];
      float blue = data[i + 2 * step];
      float value = Math.max(Math.max(red, green), blue);
      float span = Math.min(Math.min(red, green), blue) - value;
      float far = hue(red, green, blue, value, span) + shift;
      float z = Math.fma(far * (1 / 6f) + ROUNDER - ROUNDER, -6, far);
      float farFromRed = 2 - Math.abs(z);
      float farFromGreen = Math.abs(z + 1) - 1;
      float farFromBlue = Math.abs(z - 1) - 1;
      data[i] = PixelMath.clamp(Math.fma(span, PixelMath.clamp(farFromRed, ONE_BITS), value), MAXIMUM_BITS);
      data[i + step] = PixelMath.clamp(Math.fma(span, PixelMath.clamp(farFromGreen, ONE_BITS), value), MAXIMUM_BITS);
      data[i + 2 * step] = PixelMath.clamp(Math.fma(span, PixelMath.clamp(farFromBlue, ONE_BITS), value), MAXIMUM_BITS);
    }
  }

  /** The hue in sixths, from -1 to 5; 0 for grey. The span is the smallest channel minus the largest. */
  private static float hue(float red, float green, float blue, float value, float span) {
    float divisor = span == 0 ? 1 : span;
    if (value == red) {
      return (blue - green) / divisor;
    }
    return value == green ? (red - blue) / divisor + 2 : (green - red) / divisor + 4;
  }
}
