package dev.augur.processor.harness;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import java.util.Random;

/** Made-up pictures that have what real ones have: slopes, edges, texture, flat and grey and saturated areas. */
public final class TestImages {
  private TestImages() {}

  /** A tightly packed image that a source accepts. */
  public static Image of(SourceSpec source, int height, int width, long seed) {
    return of(source, height, width, seed, 0, width * source.channels());
  }

  /** An image whose pixels lie apart from each other and from the start of their array, between other values. */
  public static Image strided(SourceSpec source, int height, int width, long seed) {
    return of(source, height, width, seed, 7, width * source.channels() + 5);
  }

  private static Image of(SourceSpec source, int height, int width, long seed, int offset, int rowStride) {
    int channels = source.channels();
    int length = offset + rowStride * (height - 1) + width * channels;
    byte[] bytes = new byte[length];
    Random random = new Random(seed);
    new Random(~seed).nextBytes(bytes);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          int value = c == 3 ? alpha(x, y, height, width) : colour(x, y, c, height, width, random);
          bytes[offset + y * rowStride + x * channels + c] = (byte) value;
        }
      }
    }
    if (source.type() == PixelType.UINT8) {
      return new Image().point(bytes, offset, rowStride, height, width, channels).named("made up", seed);
    }
    return floats(source, bytes, offset, rowStride, height, width, random);
  }

  private static Image floats(
      SourceSpec source, byte[] bytes, int offset, int rowStride, int height, int width, Random random) {
    float[] floats = new float[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      double level = Math.min(255, (bytes[i] & 255) + random.nextDouble());
      floats[i] = (float) (level / 255 * source.maximum());
    }
    return new Image().point(floats, offset, rowStride, height, width, source.channels()).named("made up", offset);
  }

  private static int colour(int x, int y, int channel, int height, int width, Random random) {
    double u = (x + 0.5) / width;
    double v = (y + 0.5) / height;
    double slope = 120 + 90 * Math.sin(3 * u + 2 * channel) * Math.cos(4 * v - channel);
    double texture = 25 * random.nextGaussian();
    double value = slope + texture;
    if (u > 0.6 && v < 0.4) {
      value = 128;
    } else if (u < 0.3 && v > 0.7) {
      value = channel == 0 ? 255 : 0;
    } else if (Math.hypot(u - 0.5, v - 0.5) < 0.15) {
      value = 255 - slope;
    }
    return (int) Math.clamp(Math.rint(value), 0, 255);
  }

  private static int alpha(int x, int y, int height, int width) {
    double distance = Math.hypot((x + 0.5) / width - 0.5, (y + 0.5) / height - 0.5);
    return (int) Math.clamp(Math.rint(450 - 700 * distance), 0, 255);
  }
}
