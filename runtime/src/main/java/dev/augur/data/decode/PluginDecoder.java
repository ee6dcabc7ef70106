package dev.augur.data.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Every other format that ImageIO can read: BMP and TIFF from the JDK, others from plug-ins on the class path.
 *
 * <p>Values are the samples that the format's reader gives. The JDK rounds the palettes of TIFF files, which have 16
 * bits, in its own way: a level may differ by one from Pillow's.
 */
final class PluginDecoder implements FormatDecoder {
  private static final int BMP_EMBEDS_JPEG = 4;
  private static final int BMP_EMBEDS_PNG = 5;

  private String name = "image";

  @Override
  public String name() {
    return name;
  }

  @Override
  public void decode(byte[] file, int length, DecodeOptions options, Canvas canvas) throws IOException {
    name = "image";
    ByteInput input = new ByteInput(file, length);
    ImageReader reader = readerOf(input, file, length);
    try {
      name = reader.getFormatName().toUpperCase(Locale.ROOT);
      refuseEmbedded(file, length);
      reader.setInput(input, true, true);
      options.checkSize(name, reader.getHeight(0), reader.getWidth(0));
      BufferedImage image = reader.read(0);
      if (input.ranDry() && JdkReader.isFromJdk(reader)) {
        throw DecodeException.truncated(name, "within its pixels");
      }
      boolean turned = options.applyOrientation() && Exif.startsAt(file, 0, length);
      Orientation orientation = turned ? Exif.orientation(file, 0, length) : Orientation.UPRIGHT;
      ArgbRows.of(image, options.wideGrey(), null).drawOn(canvas, options.channels(), orientation);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader readerOf(ImageInputStream input, byte[] file, int length) throws DecodeException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
    if (readers.hasNext()) {
      return readers.next();
    }
    TreeSet<String> known = new TreeSet<>();
    for (String suffix : ImageIO.getReaderFileSuffixes()) {
      if (!suffix.isEmpty()) {
        known.add(suffix);
      }
    }
    byte[] start = Arrays.copyOf(file, Math.min(length, 8));
    throw new DecodeException("not an image of a known format: it starts with the bytes "
        + HexFormat.ofDelimiter(" ").formatHex(start) + "; known are " + known);
  }

  /** A BMP file can hold a JPEG or PNG, whose size no header check would see. */
  private static void refuseEmbedded(byte[] file, int length) throws DecodeException {
    boolean bmp = length > 33 && file[0] == 'B' && file[1] == 'M';
    int compression = bmp ? file[30] & 255 | (file[31] & 255) << 8 : 0;
    if (bmp && file[14] >= 40 && (compression == BMP_EMBEDS_JPEG || compression == BMP_EMBEDS_PNG)) {
      throw new DecodeException("BMP that embeds a JPEG or PNG; save it as plain BMP");
    }
  }

  @Override
  public void close() {
    // Every file has a reader of its own.
  }
}
