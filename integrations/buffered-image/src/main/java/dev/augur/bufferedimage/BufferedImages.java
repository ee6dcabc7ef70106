package dev.augur.bufferedimage;

import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.decode.DecodeException;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.Grey;
import dev.augur.data.decode.ImageDecoder;
import dev.augur.data.decode.WideGrey;
import dev.augur.view.Picture;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns {@link BufferedImage}s into {@link Image}s and back, sample for sample.
 *
 * <p>Java2D takes the samples of grey pictures for linear light: {@link BufferedImage#getRGB} and drawing turn a grey of
 * 100 into 168. Every other library, and every file, means 100. Here rasters are read and written, so 100 stays 100.
 *
 * <p>Pictures of all of Java2D's types are read: grey of 8 and 16 bits, colour and alpha in bytes, in whole numbers (also
 * of 5 and 6 bits) and premultiplied, palettes, black and white, and what ImageIO's readers give as custom types (grey
 * with alpha, 16 bits per colour), as long as they are grey or RGB.
 */
public final class BufferedImages {
  private static final int MAXIMUM = 255;
  private static final int WIDEN = 257;

  private BufferedImages() {}

  /**
   * A picture's 8-bit pixels: 1 channel if it is grey without alpha, 4 if it has alpha, else 3. Samples of 16 bits keep
   * their high bytes.
   *
   * @return an image that owns its pixels
   * @throws IllegalArgumentException if the picture is neither grey nor RGB, or holds signed or real numbers
   */
  public static Image toImage(BufferedImage picture) {
    return toImage(picture, channels(picture.getColorModel()));
  }

  /**
   * A picture's 8-bit pixels with the channels that are asked for: grey repeated, colour turned to grey by {@link Grey},
   * alpha dropped or added as opaque.
   *
   * @param channels 1, 3 or 4
   * @return an image that owns its pixels
   * @throws IllegalArgumentException if the picture is neither grey nor RGB, or holds signed or real numbers
   */
  public static Image toImage(BufferedImage picture, int channels) {
    return toImage(picture, DecodeOptions.standard().withChannels(channels).withWideGrey(WideGrey.HIGH_BYTE)
        .withMaxPixels(Integer.MAX_VALUE / 4));
  }

  /**
   * A picture's 8-bit pixels as a file of it would be decoded.
   *
   * @param options channels, limit, and what becomes of 16-bit grey
   * @return an image that owns its pixels
   * @throws IllegalArgumentException if the picture is over the limit, neither grey nor RGB, or holds signed or real
   *     numbers
   */
  public static Image toImage(BufferedImage picture, DecodeOptions options) {
    try {
      return ImageDecoder.of(picture, options);
    } catch (DecodeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * Pictures as a source, which gives a pipeline the channels that it takes. Pixels are copied once, now.
   *
   * @throws IllegalArgumentException naming the picture that cannot be read
   */
  public static ArraySource source(List<BufferedImage> pictures) {
    List<Image> images = new ArrayList<>();
    for (BufferedImage picture : pictures) {
      int index = images.size();
      try {
        images.add(toImage(picture).named("picture " + index, index));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("picture " + index + ": " + e.getMessage(), e);
      }
    }
    return ArraySource.of(images);
  }

  /**
   * A picture of an image: {@link BufferedImage#TYPE_BYTE_GRAY} for 1 channel, {@link BufferedImage#TYPE_INT_RGB} for 3,
   * {@link BufferedImage#TYPE_INT_ARGB} for 4.
   *
   * <p>The grey picture holds the image's levels, as files do; to see them on a screen, ask for {@code TYPE_INT_RGB}.
   *
   * @param image of 8 bits, or of floats from 0 to 1, which are rounded to 255 levels
   */
  public static BufferedImage toBufferedImage(Image image) {
    return toBufferedImage(image, switch (image.channels()) {
      case 1 -> BufferedImage.TYPE_BYTE_GRAY;
      case 3 -> BufferedImage.TYPE_INT_RGB;
      default -> BufferedImage.TYPE_INT_ARGB;
    });
  }

  /**
   * A picture of an image, of a type that is asked for; colour is turned to grey by {@link Grey} for grey types, and
   * levels to those of the type's bits.
   *
   * @param image of 8 bits, or of floats from 0 to 1, which are rounded to 255 levels
   * @param type any of {@link BufferedImage}'s, except those with a palette and {@link BufferedImage#TYPE_CUSTOM}
   * @throws IllegalArgumentException if the type is another
   */
  public static BufferedImage toBufferedImage(Image image, int type) {
    boolean palette = type == BufferedImage.TYPE_BYTE_BINARY || type == BufferedImage.TYPE_BYTE_INDEXED;
    if (palette || type == BufferedImage.TYPE_CUSTOM) {
      throw new IllegalArgumentException("type " + type + " has a palette or a layout of its own; ask for one of "
          + "BufferedImage's other types");
    }
    BufferedImage colours = Picture.of(image);
    if (colours.getType() == type) {
      return colours;
    }
    BufferedImage picture = new BufferedImage(image.width(), image.height(), type);
    int[] row = new int[image.width()];
    for (int y = 0; y < image.height(); y++) {
      colours.getRGB(0, y, row.length, 1, row, 0, row.length);
      if (type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY) {
        putGrey(row, picture.getRaster(), y, type == BufferedImage.TYPE_BYTE_GRAY ? 1 : WIDEN);
      } else {
        picture.setRGB(0, y, row.length, 1, row, 0, row.length);
      }
    }
    return picture;
  }

  private static void putGrey(int[] row, WritableRaster raster, int y, int factor) {
    for (int x = 0; x < row.length; x++) {
      int argb = row[x];
      int grey = Grey.of(argb >> 16 & MAXIMUM, argb >> 8 & MAXIMUM, argb & MAXIMUM);
      raster.setSample(x, y, 0, grey * factor);
    }
  }

  private static int channels(ColorModel model) {
    if (model.hasAlpha()) {
      return 4;
    }
    return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY ? 1 : 3;
  }
}
