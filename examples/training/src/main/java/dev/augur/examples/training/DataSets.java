package dev.augur.examples.training;

import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.Cifar10;
import dev.augur.data.IdxFiles;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SourceException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Finds the data that a user has. */
final class DataSets {
  /** Where Debian's package dataset-fashion-mnist puts its files. */
  static final Path DEBIAN = Path.of("/usr/share/datasets/fashion-mnist");

  private static final String CIFAR_FOLDER = "cifar-10-batches-bin";
  private static final List<String> CIFAR_FILES = List.of("data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin",
      "data_batch_4.bin", "data_batch_5.bin", "test_batch.bin");
  private static final List<String> FASHION_FILES = List.of("train-images-idx3-ubyte", "train-labels-idx1-ubyte",
      "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
  private static final List<String> FASHION_CLASSES = List.of("T-shirt", "trouser", "pullover", "dress", "coat",
      "sandal", "shirt", "sneaker", "bag", "ankle boot");
  private static final int SIDE = 28;
  private static final int FIRST_CLASS = 9;
  /** CRC-32 of the pixels of each part's first image: other data sets come in files of the same names and sizes. */
  private static final Map<String, String> FIRST_PIXELS = Map.of("train", "f270beb5", "t10k", "52830860");
  private static final String FASHION_FROM = "from github.com/zalandoresearch/fashion-mnist, or Debian's package"
      + " dataset-fashion-mnist, which puts them into " + DEBIAN;

  private DataSets() {}

  /**
   * Fashion-MNIST, the first 100 images of every class of its training part and of its test part, which lie in this
   * module.
   *
   * @param images how many training images to take, as many of every class; 1,000 at most
   * @throws IllegalArgumentException if they do not fit the classes, or are more
   */
  static DataSet subset(int images) {
    URL url = DataSets.class.getResource("/fashion-mnist");
    if (url == null || !url.getProtocol().equals("file")) {
      throw new IllegalStateException("the images lie in " + url + ", not in a folder; name one with --data");
    }
    try {
      return taken(fashion("Fashion-MNIST, the part that comes along", Path.of(url.toURI())), images);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * CIFAR-10 if a folder has its binary files, else Fashion-MNIST if it has those.
   *
   * @param images how many training images to take, as many of every class
   * @throws SourceException if the folder has neither, or a file is missing or broken; it says where to get the data
   * @throws IllegalArgumentException if the images do not fit the classes, or are more than there are
   */
  static DataSet in(Path folder, int images) {
    return taken(whole(folder), images);
  }

  private static DataSet taken(DataSet whole, int images) {
    return new DataSet(whole.name() + ", " + images + " images to train and validate, " + whole.test().size()
        + " to test", Balanced.first(whole.training(), images), whole.test(), whole.recipe());
  }

  private static DataSet whole(Path folder) {
    // One file is enough to tell which: the loader then names those that are missing.
    if (Files.isDirectory(folder.resolve(CIFAR_FOLDER))
        || CIFAR_FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
      return new DataSet("CIFAR-10", named(Cifar10.train(folder)), named(Cifar10.test(folder)), Recipe.cifar());
    }
    if (FASHION_FILES.stream().anyMatch(name -> Files.exists(idx(folder, name)))) {
      return fashion("Fashion-MNIST", folder);
    }
    throw new SourceException("no data set is in " + folder.toAbsolutePath() + ": expected CIFAR-10's "
        + CIFAR_FILES + " (its binary version, cifar-10-binary.tar.gz, from the CIFAR page of the University of"
        + " Toronto, unpacked) there or in " + CIFAR_FOLDER + " below it, or Fashion-MNIST's " + FASHION_FILES + ", plain or as"
        + " .gz (" + FASHION_FROM + "); without --data a small part of Fashion-MNIST is used that comes along");
  }

  private static DataSet fashion(String name, Path folder) {
    return new DataSet(name, fashionPart(folder, "train"), fashionPart(folder, "t10k"), Recipe.fashion());
  }

  /**
   * One part of Fashion-MNIST, {@code train} or {@code t10k}.
   *
   * @throws SourceException if a file is missing, broken or of another data set; it says where to get the data
   */
  static ImageSource fashionPart(Path folder, String part) {
    Path images = idx(folder, part + "-images-idx3-ubyte");
    Path labels = idx(folder, part + "-labels-idx1-ubyte");
    try {
      ImageSource source = IdxFiles.of(images, labels).withClassNames(FASHION_CLASSES);
      requireFirst(source, part, images);
      return source;
    } catch (SourceException | IllegalArgumentException mistake) {
      throw new SourceException("no Fashion-MNIST is in " + images + " and " + labels + ": " + mistake.getMessage()
          + "; get Fashion-MNIST's files " + FASHION_FROM, mistake);
    }
  }

  private static void requireFirst(ImageSource source, String part, Path file) {
    Image first = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      reader.read(0, first);
    }
    if (first.height() != SIDE || first.width() != SIDE || first.channels() != 1) {
      throw new SourceException(file + " holds images of " + first.height() + " x " + first.width() + " pixels with "
          + first.channels() + " channels; expected " + SIDE + " x " + SIDE + " with 1");
    }
    CRC32 sum = new CRC32();
    sum.update(first.bytes(), first.offset(), SIDE * SIDE);
    String pixels = "%08x".formatted(sum.getValue());
    int label = ((Label.ClassIndex) source.label(0)).index();
    if (label != FIRST_CLASS || !pixels.equals(FIRST_PIXELS.get(part))) {
      throw new SourceException("the first image is of class " + label + " and its pixels have the CRC-32 " + pixels
          + "; expected class " + FIRST_CLASS + " and " + FIRST_PIXELS.get(part) + ". MNIST's digits and KMNIST's"
          + " characters, for example, come in files of the same names and sizes");
    }
  }

  /** The plain file if it is there, else the compressed one. */
  private static Path idx(Path folder, String name) {
    Path plain = folder.resolve(name);
    return Files.exists(plain) ? plain : folder.resolve(name + ".gz");
  }

  /** CIFAR-10's names are in a file that may not be there. */
  private static ImageSource named(ArraySource cifar) {
    return cifar.classNames().isEmpty() ? cifar.withClassNames(List.of("airplane", "automobile", "bird", "cat", "deer",
        "dog", "frog", "horse", "ship", "truck")) : cifar;
  }
}
