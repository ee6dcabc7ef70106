package dev.augur.processor.peers;

import dev.augur.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What another library makes of one of the images.
 *
 * @param library the file that holds it, without {@code -goldens.txt}
 * @param family results of one family must be told apart
 * @param name what was done; from {@code not-} on, something that no pipeline may be mistaken for
 * @param source the image's name
 * @param values in grey levels, channel after channel
 */
record PeerGolden(
    String library, String family, String name, String source, int channels, int height, int width, double[] values) {
  private static final Map<String, Image> IMAGES =
      lines("images.txt").stream().map(PeerGolden::image).collect(Collectors.toMap(Image::name, image -> image));

  /** All results of a library. */
  static List<PeerGolden> of(String library) {
    return lines(library + "-goldens.txt").stream().skip(1).map(line -> parse(library, line.split(" "))).toList();
  }

  /** The image that it was made of. */
  Image image() {
    return IMAGES.get(source);
  }

  /** Whether both are of one family, image and shape, so that one could be mistaken for the other. */
  boolean resembles(PeerGolden other) {
    return this != other && library.equals(other.library) && family.equals(other.family)
        && source.equals(other.source) && channels == other.channels && height == other.height && width == other.width;
  }

  /** Whether it is there only to be told from others. */
  boolean isOnlyAControl() {
    return name.startsWith("not-");
  }

  @Override
  public String toString() {
    return library + " " + family + " " + name;
  }

  private static PeerGolden parse(String library, String[] fields) {
    int channels = Integer.parseInt(fields[4]);
    int height = Integer.parseInt(fields[5]);
    int width = Integer.parseInt(fields[6]);
    ByteBuffer data = ByteBuffer.wrap(Base64.getDecoder().decode(fields[7])).order(ByteOrder.LITTLE_ENDIAN);
    double[] values = new double[channels * height * width];
    for (int i = 0; i < values.length; i++) {
      double value = fields[3].equals("uint8") ? data.get() & 255 : data.getFloat();
      values[i % channels * height * width + i / channels] = value;
    }
    return new PeerGolden(library, fields[0], fields[1], fields[2], channels, height, width, values);
  }

  private static Image image(String line) {
    String[] fields = line.split(" ");
    return Image.of(Base64.getDecoder().decode(fields[4]), Integer.parseInt(fields[2]), Integer.parseInt(fields[3]),
        Integer.parseInt(fields[1])).named(fields[0], 0);
  }

  private static List<String> lines(String file) {
    try (InputStream in = PeerGolden.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
