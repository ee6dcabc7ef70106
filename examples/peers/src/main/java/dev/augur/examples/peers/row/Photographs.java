package dev.augur.examples.peers.row;

import dev.augur.Image;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * The same photographs for all columns: windows of the photographs that come with the quickstart, as arrays of the size
 * that a row wants and as JPEG files.
 *
 * @param height rows of a photograph
 * @param width columns of a photograph
 * @param pixels per photograph its interleaved bytes
 */
public record Photographs(int height, int width, List<byte[]> pixels) {
  private static final List<String> FILES =
      List.of("cat/chelsea.png", "cup/coffee.jpg", "person/astronaut.jpg", "rocket/rocket.jpg");

  /** A window's share of its photograph's sides. */
  private static final double SHARE = 0.9;

  private static final int[][] SIZES = {{375, 500}, {224, 224}, {32, 32}};

  /** Enough files for whole batches: the photographs several times over. */
  private static final int JPEG_FILES = 64;

  /** The folder of JPEG files, in a folder per class as loaders want it. */
  public static final String JPEG_FOLDER = "jpeg";

  /** Writes arrays of all sizes and the JPEG files into a folder. */
  public static void write(Path photos, Path folder, int count, int jpegQuality) throws IOException {
    for (int[] size : SIZES) {
      byte[] all = new byte[count * size[0] * size[1] * Row.CHANNELS];
      for (int i = 0; i < count; i++) {
        BufferedImage window = window(photos, i, count, size[0], size[1]);
        bytes(window, all, i * size[0] * size[1] * Row.CHANNELS);
        for (int copy = i; size == SIZES[0] && copy < JPEG_FILES; copy += count) {
          String name = String.format("photo%02d.jpg", copy);
          jpeg(window, folder.resolve(JPEG_FOLDER).resolve("class" + copy % 2).resolve(name), jpegQuality);
        }
      }
      Npy.of(all, count, size[0], size[1], Row.CHANNELS).write(folder.resolve(file(size[0], size[1])));
    }
  }

  /** The photographs of a size that {@link #write} left in a folder. */
  public static Photographs read(Path folder, int height, int width) throws IOException {
    Npy array = Npy.read(folder.resolve(file(height, width)));
    byte[] all = array.bytes();
    int size = height * width * Row.CHANNELS;
    List<byte[]> pixels = new ArrayList<>();
    for (int from = 0; from < all.length; from += size) {
      byte[] one = new byte[size];
      System.arraycopy(all, from, one, 0, size);
      pixels.add(one);
    }
    return new Photographs(height, width, List.copyOf(pixels));
  }

  /** How many there are. */
  public int count() {
    return pixels.size();
  }

  /** A view of one. */
  public Image image(int index) {
    return Image.of(pixels.get(index), height, width, Row.CHANNELS).named("photograph " + index, index);
  }

  private static String file(int height, int width) {
    return "photos-" + height + "x" + width + ".npy";
  }

  /** Windows of the files in turn, from the upper left for the first to the lower right for the last. */
  private static BufferedImage window(Path photos, int index, int count, int height, int width) throws IOException {
    BufferedImage photo = ImageIO.read(photos.resolve(FILES.get(index % FILES.size())).toFile());
    double place = (double) index / Math.max(1, count - 1);
    int w = (int) (photo.getWidth() * SHARE);
    int h = Math.min((int) (photo.getHeight() * SHARE), w * height / width);
    w = h * width / height;
    int x = (int) (place * (photo.getWidth() - w));
    int y = (int) (place * (photo.getHeight() - h));
    return resized(photo.getSubimage(x, y, w, h), height, width);
  }

  /** Halves while that is not too small, then interpolates: photographs, not aliases. */
  private static BufferedImage resized(BufferedImage from, int height, int width) {
    BufferedImage image = from;
    while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
      image = drawn(image, image.getHeight() / 2, image.getWidth() / 2);
    }
    return drawn(image, height, width);
  }

  private static BufferedImage drawn(BufferedImage from, int height, int width) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, null);
    graphics.dispose();
    return to;
  }

  private static void bytes(BufferedImage image, byte[] to, int at) {
    int[] words = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < words.length; i++) {
      to[at + Row.CHANNELS * i] = (byte) (words[i] >> 16);
      to[at + Row.CHANNELS * i + 1] = (byte) (words[i] >> 8);
      to[at + Row.CHANNELS * i + 2] = (byte) words[i];
    }
  }

  private static void jpeg(BufferedImage image, Path file, int quality) throws IOException {
    Files.createDirectories(file.getParent());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(quality / 100f);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }
}
