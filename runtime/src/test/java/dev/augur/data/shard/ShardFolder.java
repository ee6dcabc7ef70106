package dev.augur.data.shard;

import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Samples to write, and ways to harm what was written. */
final class ShardFolder {
  private ShardFolder() {}

  /** Images of several sizes and channel counts, 8 bits and floats, with classes and names. */
  static ArraySource samples(int count, long seed) {
    Random random = new Random(seed);
    List<Image> images = new ArrayList<>();
    int[] classes = new int[count];
    for (int i = 0; i < count; i++) {
      images.add(image(random, i % 4 == 3).named("foto \u00e4\u4e2d/" + i + ".png", i));
      classes[i] = random.nextInt(3);
    }
    return ArraySource.of(images).withLabels(classes).withClassNames(List.of("cat", "dog", "\u732b"));
  }

  private static Image image(Random random, boolean floats) {
    int height = 1 + random.nextInt(9);
    int width = 1 + random.nextInt(9);
    int channels = new int[] {1, 3, 4}[random.nextInt(3)];
    if (!floats) {
      byte[] pixels = new byte[height * width * channels];
      random.nextBytes(pixels);
      return Image.of(pixels, height, width, channels);
    }
    float[] pixels = new float[height * width * channels];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextFloat();
    }
    return Image.of(pixels, height, width, channels);
  }

  /** What a source says and shows, sample by sample. */
  static List<String> contents(ImageSource source) {
    List<String> contents = new ArrayList<>();
    Image image = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      for (long i = 0; i < source.size(); i++) {
        reader.read(i, image);
        contents.add(source.name(i) + " " + source.label(i) + " " + source.originalIndex(i) + " " + image + " "
            + pixels(image));
      }
    }
    return contents;
  }

  private static ByteBuffer bytes(Image image) {
    if (image.bytes() != null) {
      return ByteBuffer.wrap(image.bytes());
    }
    ByteBuffer bytes = ByteBuffer.allocate(image.floats().length * Float.BYTES);
    bytes.asFloatBuffer().put(image.floats());
    return bytes;
  }

  private static String pixels(Image image) {
    return HexFormat.of().formatHex(bytes(image.copy()).array());
  }

  static Path file(Path folder, int shard) {
    return folder.resolve(String.format("shard-%05d.augur", shard));
  }

  static byte[] read(Path folder, int shard) {
    try {
      return Files.readAllBytes(file(folder, shard));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Replaces a shard. */
  static void write(Path folder, int shard, byte[] bytes) {
    try {
      Files.write(file(folder, shard), bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Makes index, set and header checksums of a data set's only shard right again, where the header allows it. */
  static void seal(byte[] bytes) {
    ByteBuffer view = view(bytes);
    long indexAt = view.getLong(24);
    if (indexAt >= 0 && indexAt <= bytes.length) {
      view.putInt(40, ShardFormat.checksum(bytes, (int) indexAt, bytes.length - (int) indexAt));
    }
    view.putInt(80, ShardFormat.checksum(bytes, 40, 4));
    view.putInt(124, ShardFormat.checksum(bytes, 0, 124));
  }
}
