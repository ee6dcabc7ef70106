package dev.augur.data;

import java.nio.file.Path;

/**
 * Images and labels from IDX files, the format of MNIST and its kin, plain or compressed by gzip. All pixels are held
 * in memory. Samples are named {@code train-images-idx3-ubyte#17}: file and number.
 *
 * <ul>
 *   <li>Images: unsigned bytes with three dimensions (count, rows, columns), which are grey, or four (and 1, 3 or 4
 *       channels).
 *   <li>Labels: unsigned bytes or 32-bit numbers with one dimension (count), each a class.
 * </ul>
 *
 * <pre>{@code
 * ImageSource mnist =
 *     IdxFiles.of(dir.resolve("train-images-idx3-ubyte.gz"), dir.resolve("train-labels-idx1-ubyte.gz"));
 * }</pre>
 */
public final class IdxFiles {
  /** Far more classes than there are; small numbers whose bytes were swapped are above or negative. */
  private static final int HIGHEST_CLASS = (1 << 24) - 1;

  private IdxFiles() {}

  /**
   * Images without labels.
   *
   * @throws SourceException if the file is missing, truncated, too long or something else
   */
  public static ArraySource of(Path images) {
    IdxFile pixels = IdxFile.read(images);
    int dimensions = pixels.dimensions().length;
    int channels = dimensions == 4 ? pixels.dimensions()[3] : 1;
    boolean known = channels == 1 || channels == 3 || channels == 4;
    if (pixels.isWide() || dimensions != 3 && dimensions != 4 || !known) {
      throw new SourceException(images + " holds " + pixels + "; expected images: unsigned bytes of 3 dimensions"
          + " (count, rows, columns) or 4 (and 1, 3 or 4 channels)");
    }
    if (pixels.data().length == 0) {
      throw new SourceException(images + " holds " + pixels + ": no pixels");
    }
    String name = String.valueOf(images.getFileName());
    return ArraySource.of(pixels.data(), pixels.dimensions()[1], pixels.dimensions()[2], channels)
        .withNames(index -> name + "#" + index);
  }

  /**
   * Images with a class each.
   *
   * @throws SourceException if a file is missing, truncated, too long or something else, or if their counts differ
   */
  public static ArraySource of(Path images, Path labels) {
    ArraySource source = of(images);
    IdxFile classes = IdxFile.read(labels);
    if (classes.dimensions().length != 1) {
      throw new SourceException(labels + " holds " + classes + "; expected labels: numbers of 1 dimension (count)");
    }
    if (classes.dimensions()[0] != source.size()) {
      throw new SourceException(images + " holds " + source.size() + " images, but " + labels + " holds "
          + classes.dimensions()[0] + " labels");
    }
    int[] numbers = classes.numbers();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0 || numbers[i] > HIGHEST_CLASS) {
        throw new SourceException(labels + ": label " + i + " is " + numbers[i] + "; expected classes,"
            + " numbered from 0, most significant byte first");
      }
    }
    return source.withLabels(numbers);
  }
}
