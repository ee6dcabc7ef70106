package dev.augur.examples.training;

import dev.augur.Image;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes parts of Fashion-MNIST as IDX files, compressed; the one that comes along was made by it. */
final class Subset {
  private static final int IMAGES_MAGIC = 0x803;
  private static final int LABELS_MAGIC = 0x801;
  private static final int SIDE = 28;

  private Subset() {}

  /**
   * Writes the first images of every class of both parts.
   *
   * @param original the folder of Fashion-MNIST's files
   * @param images how many of each part
   */
  static void write(Path original, int images, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String part : new String[] {"train", "t10k"}) {
      ImageSource chosen = Balanced.first(DataSets.fashionPart(original, part), images);
      writeImages(chosen, folder.resolve(part + "-images-idx3-ubyte.gz"));
      writeLabels(chosen, folder.resolve(part + "-labels-idx1-ubyte.gz"));
    }
  }

  private static void writeImages(ImageSource source, Path file) throws IOException {
    try (DataOutputStream out = compressed(file); ImageSource.Reader reader = source.reader()) {
      out.writeInt(IMAGES_MAGIC);
      out.writeInt(Math.toIntExact(source.size()));
      out.writeInt(SIDE);
      out.writeInt(SIDE);
      Image image = new Image();
      for (long index = 0; index < source.size(); index++) {
        reader.read(index, image);
        out.write(image.bytes(), image.offset(), SIDE * SIDE);
      }
    }
  }

  private static void writeLabels(ImageSource source, Path file) throws IOException {
    try (DataOutputStream out = compressed(file)) {
      out.writeInt(LABELS_MAGIC);
      out.writeInt(Math.toIntExact(source.size()));
      for (long index = 0; index < source.size(); index++) {
        out.writeByte(((Label.ClassIndex) source.label(index)).index());
      }
    }
  }

  private static DataOutputStream compressed(Path file) throws IOException {
    OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file)) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    };
    return new DataOutputStream(packed);
  }
}
