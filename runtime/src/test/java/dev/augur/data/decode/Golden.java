package dev.augur.data.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small image file and what Pillow 13.0.0 makes of it; written by {@code pillow_goldens.py} beside the data.
 */
record Golden(String name, int height, int width, byte[] file, byte[] grey, byte[] rgb, byte[] rgba) {

  static List<Golden> all() {
    try (InputStream in = Golden.class.getResourceAsStream("pillow-goldens.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().map(Golden::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Golden named(String name) {
    return all().stream().filter(golden -> golden.name.equals(name)).findFirst().orElseThrow();
  }

  private static Golden parse(String line) {
    String[] fields = line.split(" ");
    byte[][] data = Stream.of(fields).skip(3).map(Base64.getDecoder()::decode).toArray(byte[][]::new);
    return new Golden(
        fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), data[0], data[1], data[2], data[3]);
  }

  byte[] pixels(int channels) {
    return switch (channels) {
      case 1 -> grey;
      case 3 -> rgb;
      default -> rgba;
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
