package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A few records of noise in the format of CIFAR-10, as many of every class. */
final class TinyCifar {
  static final int TRAINING = 100;
  static final int TEST = 20;

  private static final int CLASSES = 10;
  private static final int PIXELS = 3 * 32 * 32;

  private TinyCifar() {}

  /** Writes the five files of training images and the one of test images. */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(1);
    for (int file = 1; file <= 5; file++) {
      Files.write(folder.resolve("data_batch_" + file + ".bin"), records(TRAINING / 5, random));
    }
    Files.write(folder.resolve("test_batch.bin"), records(TEST, random));
    return folder;
  }

  private static byte[] records(int count, Random random) {
    byte[] records = new byte[count * (1 + PIXELS)];
    random.nextBytes(records);
    for (int i = 0; i < count; i++) {
      records[i * (1 + PIXELS)] = (byte) (i % CLASSES);
    }
    return records;
  }
}
