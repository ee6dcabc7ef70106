package dev.augur.examples.peers.row;

import com.google.gson.Gson;
import dev.augur.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * The same photographs for all columns: windows of the photographs that come with the quickstart, as arrays of the size
 * that a row wants and as JPEG files. There are so many that caches do not hold them: a source is cold when its turn
 * comes.
 *
 * @param height rows of a photograph
 * @param width columns of a photograph
 * @param pixels per photograph its interleaved bytes
 * @param order in which they are taken
 */
public record Photographs(int height, int width, List<byte[]> pixels, Order order) {
  /** The folder of JPEG files, in a folder per class as loaders want it. */
  public static final String JPEG_FOLDER = "jpeg";

  private static final String STAMP = "photographs.txt";

  /**
   * How many photographs of a size there are.
   *
   * @param height rows
   * @param width columns
   * @param count how many
   * @param least the smallest window's share of the photograph that it is cut from
   * @param jpeg the quality of JPEG files of them; 0 for none
   */
  public record Stock(int height, int width, int count, double least, int jpeg) {}

  /** Writes arrays and JPEG files into a folder, unless they are there; deterministic. */
  public static void write(Path photos, Path folder, List<Stock> stocks) throws IOException {
    Path stamp = folder.resolve(STAMP);
    if (Files.exists(stamp) && Files.readString(stamp).equals(stocks.toString())) {
      return;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(stamp);
    for (Stock stock : stocks) {
      write(photos, folder, stock);
    }
    Files.writeString(stamp, stocks.toString());
  }

  private static void write(Path photos, Path folder, Stock stock) throws IOException {
    Windows windows = new Windows(photos);
    int size = stock.height() * stock.width() * Row.CHANNELS;
    byte[] all = new byte[stock.count() * size];
    Path jpegs = folder.resolve(JPEG_FOLDER);
    if (stock.jpeg() > 0) {
      remove(jpegs);
    }
    for (int i = 0; i < stock.count(); i++) {
      BufferedImage window = windows.next(i, stock.height(), stock.width(), stock.least());
      bytes(window, all, i * size);
      if (stock.jpeg() > 0) {
        jpeg(window, jpegs.resolve("class" + i % 2).resolve(String.format("photo%05d.jpg", i)), stock.jpeg());
      }
    }
    Npy.of(all, stock.count(), stock.height(), stock.width(), Row.CHANNELS)
        .write(folder.resolve(file("photos", stock.height(), stock.width(), "npy")));
    Files.writeString(folder.resolve(file("order", stock.height(), stock.width(), "json")),
        Order.shuffled(stock.count()).toString());
  }

  /** The photographs of a size that {@link #write} left in a folder. */
  public static Photographs read(Path folder, int height, int width) throws IOException {
    Npy array = Npy.map(folder.resolve(file("photos", height, width, "npy")));
    int size = height * width * Row.CHANNELS;
    List<byte[]> pixels = new ArrayList<>();
    for (int from = 0; from < array.data().capacity(); from += size) {
      byte[] one = new byte[size];
      array.data().get(from, one);
      pixels.add(one);
    }
    String order = Files.readString(folder.resolve(file("order", height, width, "json")));
    return new Photographs(height, width, List.copyOf(pixels), new Order(new Gson().fromJson(order, int[].class)));
  }

  /** How many there are. */
  public int count() {
    return pixels.size();
  }

  /** A view of one. */
  public Image image(int index) {
    return Image.of(pixels.get(index), height, width, Row.CHANNELS).named("photograph " + index, index);
  }

  private static String file(String what, int height, int width, String type) {
    return what + "-" + height + "x" + width + "." + type;
  }

  /** Other files than the new ones would be found too. */
  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
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
