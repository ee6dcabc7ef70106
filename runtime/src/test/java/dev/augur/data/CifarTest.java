package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CifarTest {
  private static final String[] BATCHES = {
    "data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"
  };

  @TempDir Path folder;

  /** Files of two, three, four ... records, numbered through; record n has label n % 10. */
  @BeforeEach
  void writeCifar10() throws IOException {
    int record = 0;
    for (int i = 0; i < BATCHES.length; i++) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      for (int r = 0; r < i + 2; r++, record++) {
        file.write(record % 10);
        file.writeBytes(planes(record));
      }
      Files.write(folder.resolve(BATCHES[i]), file.toByteArray());
    }
  }

  /** Planes whose value at row y, column x, channel c is told by {@link #pixel}. */
  private static byte[] planes(int record) {
    byte[] planes = new byte[3072];
    for (int i = 0; i < planes.length; i++) {
      planes[i] = pixel(record, i % 1024 / 32, i % 32, i / 1024);
    }
    return planes;
  }

  private static byte pixel(int record, int y, int x, int c) {
    return (byte) (record * 31 + y * 7 + x * 3 + c * 100);
  }

  private static void assertIsRecord(ImageSource source, int index, int record) {
    Image image = new Image();
    source.reader().read(index, image);
    assertThat(image.height()).isEqualTo(32);
    assertThat(image.width()).isEqualTo(32);
    assertThat(image.channels()).isEqualTo(3);
    for (int y = 0; y < 32; y++) {
      for (int x = 0; x < 32; x++) {
        for (int c = 0; c < 3; c++) {
          assertThat(image.bytes()[image.offset() + (y * 32 + x) * 3 + c]).isEqualTo(pixel(record, y, x, c));
        }
      }
    }
  }

  @Test
  void trainingFilesFollowOneAnother() {
    ImageSource source = Cifar10.train(folder);
    assertThat(source.size()).isEqualTo(20);
    for (int i = 0; i < 20; i++) {
      assertThat(source.label(i)).isEqualTo(Label.of(i % 10));
      assertIsRecord(source, i, i);
    }
    assertThat(source.name(0)).isEqualTo("data_batch_1.bin#0");
    assertThat(source.name(2)).isEqualTo("data_batch_2.bin#0");
    assertThat(source.name(19)).isEqualTo("data_batch_5.bin#5");
    assertThat(source.classNames()).as("without batches.meta.txt").isEmpty();
  }

  @Test
  void classNamesAndTheFolderOfTheArchive() throws IOException {
    Path unpacked = Files.createDirectories(folder.resolve("unpacked/cifar-10-batches-bin"));
    Files.copy(folder.resolve("data_batch_3.bin"), unpacked.resolve("test_batch.bin"));
    String names = "airplane\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n\n";
    Files.writeString(unpacked.resolve("batches.meta.txt"), names);
    for (Path given : new Path[] {unpacked, unpacked.getParent()}) {
      ImageSource source = Cifar10.test(given);
      assertThat(source.size()).isEqualTo(4);
      assertThat(source.classNames()).hasSize(10).startsWith("airplane").endsWith("truck");
      assertIsRecord(source, 3, 8);
    }
    Files.writeString(unpacked.resolve("batches.meta.txt"), "cat\ndog\n");
    assertThatThrownBy(() -> Cifar10.test(unpacked)).isInstanceOf(SourceException.class)
        .hasMessageContaining("lists 2 class names; expected 10");
  }

  @Test
  void missingDataSaysWhereItIsToBeHad() throws IOException {
    assertThatThrownBy(() -> Cifar10.train(folder.resolve("nowhere"))).isInstanceOf(SourceException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("cifar-10-binary.tar.gz")
        .hasMessageContaining("CIFAR page of the University of Toronto")
        .hasMessageContaining("expected " + Arrays.toString(BATCHES));
    Files.delete(folder.resolve(BATCHES[3]));
    assertThatThrownBy(() -> Cifar10.train(folder)).hasMessageContaining("missing are [data_batch_4.bin]");
    assertThatThrownBy(() -> Cifar100.test(folder)).hasMessageContaining("CIFAR-100")
        .hasMessageContaining("cifar-100-binary.tar.gz").hasMessageContaining("[test.bin]");
  }

  @Test
  void damagedFilesAreRefused() throws IOException {
    Path batch = folder.resolve(BATCHES[1]);
    byte[] whole = Files.readAllBytes(batch);
    Files.write(batch, Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> Cifar10.train(folder)).isInstanceOf(SourceException.class)
        .hasMessageContaining("data_batch_2.bin is truncated")
        .hasMessageContaining(whole.length - 1 + " bytes")
        .hasMessageContaining("records of 3073 bytes")
        .hasMessageEndingWith("; get the binary version, cifar-10-binary.tar.gz, from the CIFAR page of the University"
            + " of Toronto and unpack it");
    Files.write(batch, new byte[0]);
    assertThatThrownBy(() -> Cifar10.train(folder)).hasMessageContaining("it has 0 bytes");
    whole[3073] = 10;
    Files.write(batch, whole);
    assertThatThrownBy(() -> Cifar10.train(folder)).isInstanceOf(SourceException.class)
        .hasMessageContaining("data_batch_2.bin is no CIFAR-10 file: record 1 has label 10; labels are 0 to 9")
        .hasMessageContaining("cifar-10-binary.tar.gz");
  }

  @Test
  void cifar100HasTwoLabels() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int r = 0; r < 3; r++) {
      file.write(r + 17);
      file.write(r + 97);
      file.writeBytes(planes(r));
    }
    Files.write(folder.resolve("train.bin"), file.toByteArray());
    Files.write(folder.resolve("test.bin"), file.toByteArray());
    ImageSource fine = Cifar100.train(folder);
    ImageSource coarse = Cifar100.test(folder, Cifar100.Granularity.COARSE);
    for (int r = 0; r < 3; r++) {
      assertThat(fine.label(r)).isEqualTo(Label.of(r + 97));
      assertThat(coarse.label(r)).isEqualTo(Label.of(r + 17));
      assertIsRecord(fine, r, r);
      assertIsRecord(coarse, r, r);
    }
    assertThat(fine.name(1)).isEqualTo("train.bin#1");
    Files.writeString(folder.resolve("coarse_label_names.txt"), "fish\n".repeat(20));
    assertThat(Cifar100.train(folder, Cifar100.Granularity.COARSE).classNames()).hasSize(20);
    assertThat(Cifar100.test(folder).classNames()).isEmpty();
    byte[] damaged = file.toByteArray();
    damaged[0] = 20;
    Files.write(folder.resolve("train.bin"), damaged);
    assertThat(Cifar100.train(folder).size()).as("the other label is not looked at").isEqualTo(3);
    assertThatThrownBy(() -> Cifar100.train(folder, Cifar100.Granularity.COARSE))
        .hasMessageContaining("record 0 has label 20; labels are 0 to 19");
  }
}
