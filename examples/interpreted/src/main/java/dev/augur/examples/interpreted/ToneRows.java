package dev.augur.examples.interpreted;

import dev.augur.support.pixel.PixelMath;
import dev.augur.support.pixel.Planes;

/** Changes colours of one row of planes in place, from a column on; the scalar twin of {@link ToneRowsVector}. */
final class ToneRows {
  static final int MAXIMUM_BITS = Float.floatToRawIntBits(Picture.MAXIMUM);

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
   * near its own hue, the smallest channel's value far from it, and in between what is linear. All times the chroma.
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
      float chroma = value - Math.min(Math.min(red, green), blue);
      float far = far(red, green, blue, value, chroma, shift);
      float z = 3 * chroma < far ? Math.fma(-6, chroma, far) : far;
      data[i] = value - within(chroma + chroma - Math.abs(z), chroma);
      data[i + step] = value - within(Math.abs(z + chroma) - chroma, chroma);
      data[i + 2 * step] = value - within(Math.abs(z - chroma) - chroma, chroma);
    }
  }

  /** The shifted hue, before it is wrapped, times the chroma. */
  private static float far(float red, float green, float blue, float value, float chroma, float shift) {
    if (value == red) {
      return Math.fma(shift, chroma, green - blue);
    }
    return value == green ? Math.fma(shift + 2, chroma, blue - red) : Math.fma(shift + 4, chroma, red - green);
  }

  private static float within(float distance, float chroma) {
    return Math.min(Math.max(distance, 0), chroma);
  }
}
