package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFilesTest {
  @TempDir Path folder;

  private static byte[] idx(int magic, int[] dimensions, byte[] values) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(magic);
    for (int dimension : dimensions) {
      out.writeInt(dimension);
    }
    out.write(values);
    return file.toByteArray();
  }

  private static byte[] count(int values) {
    byte[] bytes = new byte[values];
    for (int i = 0; i < values; i++) {
      bytes[i] = (byte) (i * 7);
    }
    return bytes;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(file)) {
      out.write(bytes);
    }
    return file.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void imagesAndLabelsPlainOrPacked() throws IOException {
    byte[] images = idx(0x803, new int[] {4, 3, 2}, count(24));
    byte[] labels = idx(0x801, new int[] {4}, new byte[] {7, 0, (byte) 200, 7});
    // Whether a file is packed is told by its first bytes, whatever it is called.
    ArraySource plain = IdxFiles.of(file("images.gz", images), file("labels", labels));
    ArraySource gzip = IdxFiles.of(file("images", packed(images)), file("labels.gz", packed(labels)));
    for (ArraySource source : new ArraySource[] {plain, gzip}) {
      assertThat(source.size()).isEqualTo(4);
      Image image = new Image();
      source.reader().read(2, image);
      assertThat(image.copy().bytes()).isEqualTo(Arrays.copyOfRange(count(24), 12, 18));
      assertThat(image.height()).isEqualTo(3);
      assertThat(image.width()).isEqualTo(2);
      assertThat(image.channels()).isEqualTo(1);
      assertThat(source.label(2)).isEqualTo(Label.of(200));
      assertThat(source.label(3)).isEqualTo(Label.of(7));
    }
    assertThat(gzip.name(3)).isEqualTo("images#3");
  }

  @Test
  void colourImagesAndWideLabels() throws IOException {
    Path images = file("images", idx(0x804, new int[] {2, 1, 2, 3}, count(12)));
    Path labels = file("labels", idx(0xc01, new int[] {2}, new byte[] {0, 0, 1, 0, 0, 0, 0, 5}));
    ArraySource source = IdxFiles.of(images, labels);
    Image image = new Image();
    source.reader().read(1, image);
    assertThat(image.channels()).isEqualTo(3);
    assertThat(image.copy().bytes()).isEqualTo(Arrays.copyOfRange(count(12), 6, 12));
    assertThat(source.label(0)).isEqualTo(Label.of(256));
    assertThat(source.label(1)).isEqualTo(Label.of(5));
    Path negative = file("negative", idx(0xc01, new int[] {2}, new byte[] {0, 0, 1, 0, -1, -1, -1, -1}));
    assertThatThrownBy(() -> IdxFiles.of(images, negative)).hasMessageContaining("label 1 is -1");
    Path swapped = file("swapped", idx(0xc01, new int[] {2}, new byte[] {0, 0, 0, 0, 9, 0, 0, 0}));
    assertThatThrownBy(() -> IdxFiles.of(images, swapped)).isInstanceOf(SourceException.class).hasMessageEndingWith(
        "swapped: label 1 is 150994944; expected classes, numbered from 0, most significant byte first");
  }

  @Test
  void wrongContentsAreExplained() throws IOException {
    Path images = file("images", idx(0x803, new int[] {4, 3, 2}, count(24)));
    Path labels = file("labels", idx(0x801, new int[] {3}, count(3)));
    assertThatThrownBy(() -> IdxFiles.of(images, labels)).isInstanceOf(SourceException.class)
        .hasMessageContaining("holds 4 images").hasMessageContaining("holds 3 labels");
    assertThatThrownBy(() -> IdxFiles.of(labels))
        .hasMessageContaining("labels holds 3 unsigned bytes; expected images");
    assertThatThrownBy(() -> IdxFiles.of(images, images))
        .hasMessageContaining("images holds 4 x 3 x 2 unsigned bytes; expected labels");
    assertThatThrownBy(() -> IdxFiles.of(file("two", idx(0x804, new int[] {1, 1, 1, 2}, count(2)))))
        .hasMessageContaining("1, 3 or 4 channels");
    assertThatThrownBy(() -> IdxFiles.of(file("none", idx(0x803, new int[] {0, 28, 28}, count(0)))))
        .hasMessageContaining("no pixels");
  }

  @Test
  void wrongMagicNumbers() throws IOException {
    assertThatThrownBy(() -> IdxFiles.of(file("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4})))
        .isInstanceOf(SourceException.class).hasMessageContaining("starts with 89504e47; expected IDX");
    assertThatThrownBy(() -> IdxFiles.of(file("float", idx(0xd03, new int[] {1, 1, 1}, count(4)))))
        .hasMessageContaining("starts with 00000d03");
    assertThatThrownBy(() -> IdxFiles.of(file("flat", idx(0x800, new int[0], count(0)))))
        .hasMessageContaining("in 1 to 4 dimensions");
  }

  @Test
  void wrongLengths() throws IOException {
    byte[] whole = idx(0x803, new int[] {4, 3, 2}, count(24));
    for (int cut = 0; cut < whole.length; cut++) {
      Path file = file("cut", Arrays.copyOf(whole, cut));
      assertThatThrownBy(() -> IdxFiles.of(file)).isInstanceOf(SourceException.class)
          .hasMessageContaining(cut < 2 ? "cut" : "truncated");
    }
    assertThatThrownBy(() -> IdxFiles.of(file("short", Arrays.copyOf(whole, whole.length - 1))))
        .hasMessageContaining("states 24 bytes of values, 23 are there");
    assertThatThrownBy(() -> IdxFiles.of(file("long", Arrays.copyOf(whole, whole.length + 1))))
        .hasMessageContaining("goes on after the 24 bytes");
    assertThatThrownBy(() -> IdxFiles.of(file("huge", idx(0x803, new int[] {1 << 30, 1 << 30, 1 << 30}, count(1)))))
        .hasMessageContaining("more than 2 GB");
    assertThatThrownBy(() -> IdxFiles.of(file("negative", idx(0x803, new int[] {-1, 2, 2}, count(1)))))
        .hasMessageContaining("negative");
    byte[] gzip = packed(whole);
    for (int cut = 2; cut < gzip.length; cut++) {
      Path file = file("cut.gz", Arrays.copyOf(gzip, cut));
      assertThatThrownBy(() -> IdxFiles.of(file)).isInstanceOf(SourceException.class);
    }
    gzip[gzip.length - 6] ^= 1;
    assertThatThrownBy(() -> IdxFiles.of(file("broken.gz", gzip))).hasMessageContaining("is broken gzip");
    assertThatThrownBy(() -> IdxFiles.of(folder.resolve("missing"))).hasMessageContaining("does not exist");
    assertThatThrownBy(() -> IdxFiles.of(folder)).isInstanceOf(SourceException.class)
        .hasMessageContaining("cannot be read");
  }
}
