package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes JPEG files of any subsampling, with the JDK's encoder, and compares what decoders make of them.
 *
 * <p>Part of the test jar, for the tests of other modules' decoders.
 */
public final class JpegBytes {
  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private JpegBytes() {}

  /** How many luma samples stand for one chroma sample; {@code GREY} has no chroma. */
  public enum Sampling {
    S444(1, 1),
    S422(2, 1),
    S420(2, 2),
    S440(1, 2),
    S411(4, 1),
    GREY(1, 1);

    private final int across;
    private final int down;

    Sampling(int across, int down) {
      this.across = across;
      this.down = down;
    }
  }

  /** Waves and noise in strong colours, where wrong chroma shows. */
  public static BufferedImage picture(int height, int width, Sampling sampling, long seed) {
    int type = sampling == Sampling.GREY ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(seed);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < image.getRaster().getNumBands(); band++) {
          double wave = Math.sin(x * (0.11 + 0.05 * band) + band) * Math.cos(y * (0.17 - 0.04 * band));
          double value = 128 + 120 * wave + 20 * random.nextGaussian();
          image.getRaster().setSample(x, y, band, Math.clamp(Math.round(value), 0, 255));
        }
      }
    }
    return image;
  }

  /** A file of a picture. */
  public static byte[] of(BufferedImage image, Sampling sampling, boolean progressive, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), settings);
      if (sampling != Sampling.GREY) {
        subsample(metadata, sampling);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, metadata), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static void subsample(IIOMetadata metadata, Sampling sampling) throws IIOInvalidTreeException {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode frame = (IIOMetadataNode) root.getElementsByTagName("sof").item(0);
    IIOMetadataNode luma = (IIOMetadataNode) frame.getElementsByTagName("componentSpec").item(0);
    luma.setAttribute("HsamplingFactor", Integer.toString(sampling.across));
    luma.setAttribute("VsamplingFactor", Integer.toString(sampling.down));
    metadata.setFromTree(FORMAT, root);
  }

  /** A file with an EXIF orientation, 1 to 8. */
  static byte[] turned(byte[] jpeg, int number) {
    byte[] exif = {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
        1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) number, 0, 0, 0, 0, 0, 0};
    return with(jpeg, exif);
  }

  /** A file with a segment more, ahead of all others. */
  static byte[] with(byte[] jpeg, byte... segment) {
    byte[] file = Arrays.copyOf(jpeg, jpeg.length + segment.length);
    System.arraycopy(jpeg, 2, file, 2 + segment.length, jpeg.length - 2);
    System.arraycopy(segment, 0, file, 2, segment.length);
    return file;
  }

  /** The largest difference between values of two images of one size. */
  public static int difference(Image a, Image b) {
    assertThat(a).hasToString(b.toString());
    int largest = 0;
    for (int i = 0; i < a.bytes().length; i++) {
      largest = Math.max(largest, Math.abs((a.bytes()[i] & 255) - (b.bytes()[i] & 255)));
    }
    return largest;
  }
}
