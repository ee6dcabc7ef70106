package dev.augur.examples.peers.column;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Interleaved RGB bytes of a JPEG file by what every JDK has. */
final class ImageIoPixels {
  private ImageIoPixels() {}

  static byte[] read(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    if (image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
      throw new IOException(file + " was decoded to type " + image.getType() + ", expected interleaved BGR bytes");
    }
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i += 3) {
      byte blue = pixels[i];
      pixels[i] = pixels[i + 2];
      pixels[i + 2] = blue;
    }
    return pixels;
  }
}
