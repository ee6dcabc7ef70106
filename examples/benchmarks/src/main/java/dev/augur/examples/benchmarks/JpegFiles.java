package dev.augur.examples.benchmarks;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The quickstart's photographs as JPEG files of one size, in memory. */
final class JpegFiles {
  private static final List<String> PHOTOGRAPHS =
      List.of("cat/chelsea.png", "cup/coffee.jpg", "person/astronaut.jpg", "rocket/rocket.jpg");
  private static final float QUALITY = 0.92f;

  private JpegFiles() {}

  static List<byte[]> of(int height, int width) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String name : PHOTOGRAPHS) {
      URL photograph = JpegFiles.class.getResource("/photos/" + name);
      files.add(compressed(scaled(ImageIO.read(photograph), height, width)));
    }
    return files;
  }

  private static BufferedImage scaled(BufferedImage photograph, int height, int width) {
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(photograph, 0, 0, width, height, null);
    graphics.dispose();
    return result;
  }

  private static byte[] compressed(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), settings);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
