package dev.augur.examples.training;

import dev.augur.data.ArraySource;
import dev.augur.data.Cifar10;
import dev.augur.data.IdxFiles;
import dev.augur.data.ImageSource;
import dev.augur.data.SourceException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the data that a user has. */
final class DataSets {
  /** Where Debian's package dataset-fashion-mnist puts its files. */
  static final Path DEBIAN = Path.of("/usr/share/datasets/fashion-mnist");

  private static final String CIFAR_FOLDER = "cifar-10-batches-bin";
  private static final String CIFAR_FILE = "data_batch_1.bin";
  private static final String FASHION_FILE = "train-images-idx3-ubyte";
  private static final List<String> CLASSES = List.of("T-shirt", "trouser", "pullover", "dress", "coat", "sandal",
      "shirt", "sneaker", "bag", "ankle boot");

  private DataSets() {}

  /** 1,000 images of Fashion-MNIST's training part and 1,000 of its test part, which lie in this module. */
  static DataSet subset() {
    URL url = DataSets.class.getResource("/fashion-mnist");
    if (url == null || !url.getProtocol().equals("file")) {
      throw new IllegalStateException("the images lie in " + url + ", not in a folder; name one with --data");
    }
    try {
      return fashion("Fashion-MNIST, the first 100 images of every class of both parts", Path.of(url.toURI()));
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * CIFAR-10 if a folder has its binary files, else Fashion-MNIST if it has those.
   *
   * @param images how many training images to take, as many of every class
   * @throws SourceException if the folder has neither, or a file is missing or broken; it says where to get the data
   */
  static DataSet in(Path folder, int images) {
    DataSet whole = whole(folder);
    return new DataSet(whole.name() + ", " + images + " images to train and validate, " + whole.test().size()
        + " to test", Balanced.first(whole.training(), images), whole.test(), whole.recipe());
  }

  private static DataSet whole(Path folder) {
    if (Files.isDirectory(folder.resolve(CIFAR_FOLDER)) || Files.exists(folder.resolve(CIFAR_FILE))) {
      return new DataSet("CIFAR-10", named(Cifar10.train(folder)), named(Cifar10.test(folder)), Recipe.cifar());
    }
    if (Files.exists(idx(folder, FASHION_FILE))) {
      return fashion("Fashion-MNIST", folder);
    }
    throw new SourceException("no data set is in " + folder.toAbsolutePath() + ": expected " + CIFAR_FILE + " and the"
        + " other files of CIFAR-10's binary version (cifar-10-binary.tar.gz, from the CIFAR page of the University of"
        + " Toronto, unpacked) there or in " + CIFAR_FOLDER + " below it, or " + FASHION_FILE + ".gz and the other"
        + " three files of Fashion-MNIST (from github.com/zalandoresearch/fashion-mnist, or Debian's package"
        + " dataset-fashion-mnist, which puts them into " + DEBIAN + "); without --data a small part of Fashion-MNIST"
        + " is used that comes along");
  }

  private static DataSet fashion(String name, Path folder) {
    return new DataSet(name, fashionPart(folder, "train"), fashionPart(folder, "t10k"), Recipe.fashion());
  }

  /** One part of Fashion-MNIST, {@code train} or {@code t10k}. */
  static ImageSource fashionPart(Path folder, String part) {
    return IdxFiles.of(idx(folder, part + "-images-idx3-ubyte"), idx(folder, part + "-labels-idx1-ubyte"))
        .withClassNames(CLASSES);
  }

  /** The compressed file, unless only the plain one is there. */
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
