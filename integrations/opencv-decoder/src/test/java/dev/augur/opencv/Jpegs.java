package dev.augur.opencv;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes JPEG files with the JDK's encoder. */
final class Jpegs {
  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private Jpegs() {}

  /**
   * Waves and noise in strong colours.
   *
   * @param across luma samples per chroma sample along a row; 0 for a grey file
   * @param down luma samples per chroma sample along a column
   */
  static byte[] of(int height, int width, int across, int down, boolean progressive, float quality)
      throws IOException {
    BufferedImage image = picture(height, width, across == 0);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), settings);
      if (across > 0) {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode luma = (IIOMetadataNode) root.getElementsByTagName("componentSpec").item(0);
        luma.setAttribute("HsamplingFactor", Integer.toString(across));
        luma.setAttribute("VsamplingFactor", Integer.toString(down));
        metadata.setFromTree(FORMAT, root);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, metadata), settings);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage picture(int height, int width, boolean grey) {
    int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(height * 1000L + width);
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
}
