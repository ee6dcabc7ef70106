package dev.augur.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.augur.Image;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SourceException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetsTest {
  @TempDir
  private Path folder;

  @Test
  void theSubsetHasAsManyImagesOfEveryClass() {
    DataSet subset = DataSets.subset(1000);

    assertThat(ofClasses(subset.training())).containsOnly(100).hasSize(10);
    assertThat(ofClasses(subset.test())).containsOnly(100).hasSize(10);
    assertThat(subset.name()).contains("Fashion-MNIST", "1000 images to train and validate, 1000 to test");
    assertThat(ofClasses(DataSets.subset(200).training())).containsOnly(20).hasSize(10);
  }

  @Test
  void theSubsetIsWhatTheOriginalStartsWith() throws Exception {
    assumeTrue(Files.isDirectory(DataSets.DEBIAN), "Debian's package dataset-fashion-mnist is installed");
    Subset.write(DataSets.DEBIAN, 1000, folder);

    DataSet committed = DataSets.subset(1000);
    DataSet original = DataSets.in(folder, 1000);
    assertThat(pictures(committed.training())).isEqualTo(pictures(original.training()));
    assertThat(pictures(committed.test())).isEqualTo(pictures(original.test()));
    assertThat(labels(committed.training())).isEqualTo(labels(original.training()));
    assertThat(labels(committed.test())).isEqualTo(labels(original.test()));
  }

  @Test
  void noImageIsInTwoParts() {
    for (long seed = 1; seed <= 3; seed++) {
      Parts parts = Parts.of(DataSets.subset(1000), seed);
      Set<String> train = new HashSet<>(pictures(parts.train()));

      assertThat(parts.train().size()).isEqualTo(800);
      assertThat(parts.validation().size()).isEqualTo(200);
      assertThat(train).hasSize(800).doesNotContainAnyElementsOf(pictures(parts.validation()))
          .doesNotContainAnyElementsOf(pictures(parts.test()));
      assertThat(pictures(parts.validation())).doesNotContainAnyElementsOf(pictures(parts.test()));
      assertThat(Arrays.stream(ofClasses(parts.validation())).allMatch(count -> Math.abs(count - 20) <= 2)).isTrue();
    }
  }

  @Test
  void takesCifarWhereItIs() throws IOException {
    TinyCifar.write(folder.resolve("cifar-10-batches-bin"));
    DataSet data = DataSets.in(folder, 50);

    assertThat(data.name()).startsWith("CIFAR-10, 50 images");
    assertThat(ofClasses(data.training())).containsOnly(5).hasSize(10);
    assertThat(data.test().size()).isEqualTo(TinyCifar.TEST);
    assertThat(data.training().classNames()).contains("frog");
    assertThat(data.recipe().augmented().output().shape()).isEqualTo("3x32x32");
    assertThat(DataSets.in(folder.resolve("cifar-10-batches-bin"), 50).name()).isEqualTo(data.name());
  }

  @Test
  void takesFashionMnistWhereItIs() throws IOException, URISyntaxException {
    Subset.write(Path.of(DataSets.class.getResource("/fashion-mnist").toURI()), 20, folder);
    DataSet data = DataSets.in(folder, 10);

    assertThat(data.name()).startsWith("Fashion-MNIST, 10 images");
    assertThat(ofClasses(data.training())).containsOnly(1).hasSize(10);
    assertThat(data.recipe().augmented().output().shape()).isEqualTo("3x28x28");
  }

  @Test
  void saysWhereToGetWhatIsNotThere() {
    assertThatThrownBy(() -> DataSets.in(folder.resolve("nowhere"), 50)).isInstanceOf(SourceException.class)
        .hasMessageContaining("nowhere").hasMessageContaining("cifar-10-binary.tar.gz")
        .hasMessageContaining("dataset-fashion-mnist").hasMessageContaining("without --data");
  }

  @Test
  void namesMissingAndBrokenFilesOfCifar() throws IOException {
    for (String file : TinyCifar.FILES) {
      TinyCifar.write(folder);
      Files.delete(folder.resolve(file));
      assertThatThrownBy(() -> DataSets.in(folder, 50)).isInstanceOf(SourceException.class)
          .hasMessageContaining("missing are [" + file + "]").hasMessageContaining("cifar-10-binary.tar.gz");
      Files.writeString(folder.resolve(file), "not images");
      assertThatThrownBy(() -> DataSets.in(folder, 50)).isInstanceOf(SourceException.class)
          .hasMessageContaining(file + " is truncated or no CIFAR-10 file")
          .hasMessageContaining("cifar-10-binary.tar.gz");
    }
  }

  @Test
  void namesMissingBrokenAndOtherFilesOfFashionMnist() throws Exception {
    Path comesAlong = Path.of(DataSets.class.getResource("/fashion-mnist").toURI());
    for (String file : List.of("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz",
        "t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz")) {
      Subset.write(comesAlong, 20, folder);
      Files.delete(folder.resolve(file));
      assertSaysWhereFashionMnistIs(file + " does not exist");
      Files.writeString(folder.resolve(file), "not images");
      assertSaysWhereFashionMnistIs(file + " starts with 6e6f7420");
    }
    Subset.write(comesAlong, 20, folder);
    byte[] twoByTwo = ByteBuffer.allocate(16 + 20 * 4).putInt(0x803).putInt(20).putInt(2).putInt(2).array();
    Files.write(folder.resolve("train-images-idx3-ubyte"), twoByTwo);
    assertSaysWhereFashionMnistIs("holds images of 2 x 2 pixels with 1 channels; expected 28 x 28 with 1");
    Files.delete(folder.resolve("train-images-idx3-ubyte"));
    byte[] letters = ByteBuffer.allocate(8 + 20).putInt(0x801).putInt(20).put(19 + 8, (byte) 25).array();
    Files.write(folder.resolve("t10k-labels-idx1-ubyte"), letters);
    assertSaysWhereFashionMnistIs("a sample is of class 25, but there are only 10 class names");
  }

  /** MNIST's labels, as its parts begin, and images of its size. */
  @Test
  void tellsFashionMnistFromOthersInFilesOfItsNames() throws Exception {
    Path comesAlong = Path.of(DataSets.class.getResource("/fashion-mnist").toURI());
    for (String part : List.of("train", "t10k")) {
      Subset.write(comesAlong, 20, folder);
      byte[] digits = part.equals("train")
          ? new byte[] {5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5, 3, 6, 1, 7, 2, 8, 6, 9}
          : new byte[] {7, 2, 1, 0, 4, 1, 4, 9, 5, 9, 0, 6, 9, 0, 1, 5, 9, 7, 3, 4};
      Path labels = folder.resolve(part + "-labels-idx1-ubyte");
      Files.write(labels, ByteBuffer.allocate(8 + 20).putInt(0x801).putInt(20).put(digits).array());
      assertSaysWhereFashionMnistIs("the first image is of class " + digits[0]);
      assertSaysWhereFashionMnistIs("MNIST's digits");
      Files.delete(labels);
      Path images = folder.resolve(part + "-images-idx3-ubyte");
      Files.write(images, ByteBuffer.allocate(16 + 20 * 784).putInt(0x803).putInt(20).putInt(28).putInt(28).array());
      assertSaysWhereFashionMnistIs("the first image is of class 9 and its pixels have the CRC-32 ");
      assertSaysWhereFashionMnistIs("no Fashion-MNIST is in " + images);
      Files.delete(images);
    }
    assertThat(DataSets.in(folder, 10).name()).startsWith("Fashion-MNIST");
  }

  private void assertSaysWhereFashionMnistIs(String what) {
    assertThatThrownBy(() -> DataSets.in(folder, 10)).isInstanceOf(SourceException.class)
        .hasMessageContaining(what).hasMessageContaining("github.com/zalandoresearch/fashion-mnist")
        .hasMessageContaining("dataset-fashion-mnist");
  }

  @Test
  void refusesNumbersThatDoNotFitTheClasses() throws IOException {
    TinyCifar.write(folder);
    assertThatThrownBy(() -> DataSets.in(folder, 55)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("multiple of the 10 classes, as many of each, found 55");
    assertThatThrownBy(() -> DataSets.in(folder, 200)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("200 images need 20 of every class, but airplane has 10");
    assertThatThrownBy(() -> DataSets.subset(2000)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2000 images need 200 of every class, but T-shirt has 100");
  }

  private static int[] ofClasses(ImageSource source) {
    int[] counts = new int[source.classNames().size()];
    for (long index = 0; index < source.size(); index++) {
      counts[((Label.ClassIndex) source.label(index)).index()]++;
    }
    return counts;
  }

  private static List<Label> labels(ImageSource source) {
    return LongStream.range(0, source.size()).mapToObj(source::label).toList();
  }

  /** Every image's pixels, in the source's order. */
  private static List<String> pictures(ImageSource source) {
    try (ImageSource.Reader reader = source.reader()) {
      Image image = new Image();
      return LongStream.range(0, source.size()).mapToObj(index -> {
        reader.read(index, image);
        int length = image.height() * image.width() * image.channels();
        return Arrays.toString(Arrays.copyOfRange(image.bytes(), image.offset(), image.offset() + length));
      }).collect(Collectors.toList());
    }
  }
}
