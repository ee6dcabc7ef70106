package dev.augur.view;

import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.foreign.MemorySegment;

/**
 * Turns images and tensors into {@link BufferedImage}s of 8-bit sRGB, with alpha if they have four channels. Values
 * become levels from 0 to 255, rounded half to even; those outside are clamped, those that are no finite numbers show
 * as magenta.
 */
public final class Picture {
  private static final int OPAQUE = 0xff000000;
  private static final int MAGENTA = 0xffff00ff;

  private Picture() {}

  /**
   * An image as a pipeline takes it.
   *
   * @param maximum the pixel value of full intensity: 255 for 8-bit images
   * @throws IllegalArgumentException if it has not 1, 3 or 4 channels, or was decoded in part or at a smaller scale
   */
  public static BufferedImage of(Image image, double maximum) {
    image.requireComplete();
    int channels = image.channels();
    byte[] bytes = image.bytes();
    float[] floats = image.floats();
    return draw(image.height(), image.width(), channels, (y, x, channel) -> {
      int at = image.offset() + y * image.rowStride() + x * channels + channel;
      return (bytes == null ? floats[at] : bytes[at] & 255) / maximum;
    });
  }

  /** An image of 8 bits, or of floats from 0 to 1. */
  public static BufferedImage of(Image image) {
    return of(image, image.type() == PixelType.UINT8 ? 255 : 1);
  }

  /**
   * An image as it leaves a pipeline, its normalisation undone.
   *
   * @param tensor starts with one image's values in native byte order
   * @param spec their shape, layout and scale
   * @throws IllegalArgumentException if the segment is too short or the image has not 1, 3 or 4 channels
   */
  public static BufferedImage of(MemorySegment tensor, TensorSpec spec) {
    if (tensor.byteSize() < spec.bytes()) {
      throw new IllegalArgumentException(
          "a tensor of " + tensor.byteSize() + " bytes holds no image of " + spec.shape() + ", which takes "
              + spec.bytes());
    }
    boolean planar = spec.layout() == Layout.CHW;
    long rowStep = planar ? spec.width() : (long) spec.width() * spec.channels();
    long columnStep = planar ? 1 : spec.channels();
    long channelStep = planar ? (long) spec.height() * spec.width() : 1;
    double[] scale = spec.scale().stream().mapToDouble(v -> v).toArray();
    double[] shift = spec.shift().stream().mapToDouble(v -> v).toArray();
    return draw(spec.height(), spec.width(), spec.channels(), (y, x, channel) -> {
      double value = spec.type().get(tensor, y * rowStep + x * columnStep + channel * channelStep);
      return (value - shift[channel]) / scale[channel] / spec.maximum();
    });
  }

  private static BufferedImage draw(int height, int width, int channels, Intensities intensities) {
    if (channels != 1 && channels != 3 && channels != 4) {
      throw new IllegalArgumentException("only images of 1, 3 or 4 channels can be shown, found " + channels);
    }
    int type = channels == 4 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage picture = new BufferedImage(width, height, type);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = pixel(intensities, y, x, channels);
      }
    }
    return picture;
  }

  private static int pixel(Intensities intensities, int y, int x, int channels) {
    int pixel = channels == 4 ? 0 : OPAQUE;
    for (int channel = 0; channel < channels; channel++) {
      double intensity = intensities.at(y, x, channel);
      if (!Double.isFinite(intensity)) {
        return MAGENTA;
      }
      int level = (int) Math.clamp(Math.rint(intensity * 255), 0, 255);
      int shift = channel == 3 ? 24 : 16 - 8 * channel;
      pixel |= channels == 1 ? level * 0x010101 : level << shift;
    }
    return pixel;
  }

  /** The value at a place as a fraction of full intensity. */
  @FunctionalInterface
  private interface Intensities {
    double at(int y, int x, int channel);
  }
}
