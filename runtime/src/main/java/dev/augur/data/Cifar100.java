package dev.augur.data;

import java.nio.file.Path;
import java.util.List;

/**
 * CIFAR-100 from its binary files: 32 x 32 colour images of 100 classes in 20 groups. All pixels are held in memory,
 * 3,072 bytes an image. Samples are named {@code train.bin#17}: file and record. The names come from
 * {@code fine_label_names.txt} and {@code coarse_label_names.txt}, if they are there.
 */
public final class Cifar100 {
  private static final CifarFormat FORMAT =
      new CifarFormat("CIFAR-100", "cifar-100-binary", "cifar-100-binary.tar.gz", 2);

  /** Which of a record's two labels counts. */
  public enum Granularity {
    /** One of 20 groups, such as "fish". */
    COARSE(20, "coarse_label_names.txt"),
    /** One of 100 classes, such as "trout". */
    FINE(100, "fine_label_names.txt");

    private final int classes;
    private final String names;

    Granularity(int classes, String names) {
      this.classes = classes;
      this.names = names;
    }
  }

  private Cifar100() {}

  /**
   * The training images with their fine labels, {@code train.bin}: 50,000 in the original.
   *
   * @param folder the one with this file, or the one that holds {@code cifar-100-binary}
   * @throws SourceException if the file is missing, truncated or something else; it says where the data is to be had
   */
  public static ArraySource train(Path folder) {
    return train(folder, Granularity.FINE);
  }

  /** The training images with either kind of labels; see {@link #train(Path)}. */
  public static ArraySource train(Path folder, Granularity labels) {
    return read(folder, "train.bin", labels);
  }

  /**
   * The test images with their fine labels, {@code test.bin}: 10,000 in the original.
   *
   * @param folder the one with this file, or the one that holds {@code cifar-100-binary}
   * @throws SourceException if the file is missing, truncated or something else; it says where the data is to be had
   */
  public static ArraySource test(Path folder) {
    return test(folder, Granularity.FINE);
  }

  /** The test images with either kind of labels; see {@link #test(Path)}. */
  public static ArraySource test(Path folder, Granularity labels) {
    return read(folder, "test.bin", labels);
  }

  private static ArraySource read(Path folder, String file, Granularity labels) {
    return FORMAT.read(folder, List.of(file), labels.ordinal(), labels.classes, labels.names);
  }
}
