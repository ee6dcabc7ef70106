package dev.augur.data;

import java.nio.file.Path;
import java.util.List;

/**
 * CIFAR-10 from its binary files: 32 x 32 colour images of 10 classes. All pixels are held in memory, 3,072 bytes an
 * image. Samples are named {@code data_batch_2.bin#17}: file and record. The classes' names come from
 * {@code batches.meta.txt}, if it is there.
 */
public final class Cifar10 {
  private static final CifarFormat FORMAT =
      new CifarFormat("CIFAR-10", "cifar-10-batches-bin", "cifar-10-binary.tar.gz", 1);

  private Cifar10() {}

  /**
   * The training images, {@code data_batch_1.bin} to {@code data_batch_5.bin}: 50,000 in the original.
   *
   * @param folder the one with these files, or the one that holds {@code cifar-10-batches-bin}
   * @throws SourceException if a file is missing, truncated or something else; it says where the data is to be had
   */
  public static ArraySource train(Path folder) {
    return read(
        folder, "data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin");
  }

  /**
   * The test images, {@code test_batch.bin}: 10,000 in the original.
   *
   * @param folder the one with this file, or the one that holds {@code cifar-10-batches-bin}
   * @throws SourceException if the file is missing, truncated or something else; it says where the data is to be had
   */
  public static ArraySource test(Path folder) {
    return read(folder, "test_batch.bin");
  }

  private static ArraySource read(Path folder, String... files) {
    return FORMAT.read(folder, List.of(files), 0, 10, "batches.meta.txt");
  }
}
