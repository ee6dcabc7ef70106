package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A few records in the format of CIFAR-10, as many of every class; each class has a colour of its own, with noise. */
final class TinyCifar {
  static final int TRAINING = 100;
  static final int TEST = 20;

  /** The files with records, as the archive calls them. */
  static final List<String> FILES = List.of("data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin",
      "data_batch_4.bin", "data_batch_5.bin", "test_batch.bin");

  private static final int CLASSES = 10;
  private static final int PLANE = 32 * 32;
  private static final int PIXELS = 3 * PLANE;
  private static final int[] LEVELS = {40, 120, 200};
  private static final int NOISE = 15;

  private TinyCifar() {}

  /** Writes the five files of training images, the one of test images and the list of classes. */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(1);
    for (String file : FILES) {
      int count = file.startsWith("test") ? TEST : TRAINING / 5;
      Files.write(folder.resolve(file), records(count, random));
    }
    Files.writeString(folder.resolve("batches.meta.txt"),
        "airplane\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n\n");
    return folder;
  }

  private static byte[] records(int count, Random random) {
    byte[] records = new byte[count * (1 + PIXELS)];
    int at = 0;
    for (int i = 0; i < count; i++) {
      int number = i % CLASSES;
      records[at++] = (byte) number;
      // The class in base 3: how red, how green, how blue.
      for (int level : new int[] {LEVELS[number % 3], LEVELS[number / 3 % 3], LEVELS[number / 9]}) {
        for (int pixel = 0; pixel < PLANE; pixel++) {
          records[at++] = (byte) (level + random.nextInt(-NOISE, NOISE + 1));
        }
      }
    }
    return records;
  }
}
