package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.data.decode.DecodeOptions;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {
  @TempDir Path root;

  private Path picture(String relative, int grey) throws IOException {
    Path file = root.resolve(relative);
    Files.createDirectories(file.getParent());
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) grey);
    String format = relative.toLowerCase(Locale.ROOT).endsWith("png") ? "png" : "bmp";
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }

  private static List<String> names(ImageSource source) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      names.add(source.name(i));
    }
    return names;
  }

  /** An interruption is the thread's affair, not the file's: nothing is skipped for it. */
  @Test
  void anInterruptedThreadReadsOn() throws IOException {
    ImageFiles source = ImageFiles.of(root, List.of(picture("a.png", 1), picture("b.png", 2)));
    try (SampleReader reader = new SampleReader(source)) {
      Thread.currentThread().interrupt();
      assertThat(reader.read(0).height()).isEqualTo(2);
      assertThat(reader.read(1).height()).isEqualTo(2);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void thePlanSaysWhatDecodes() throws IOException {
    ImageFiles source = ImageFiles.of(root, List.of(picture("a.png", 1), picture("b.png", 2)))
        .decoded(DecodeOptions.standard().withJpegLibrary("jdk"));
    SourceSpec any = new SourceSpec(0, 0, 3, PixelType.UINT8, 255);
    assertThat(source.plan(any)).startsWith("2 files; JPEG is decoded by ").contains("(jdk)");
    SourceSpec floats = new SourceSpec(0, 0, 3, PixelType.FLOAT32, 1);
    assertThat(source.plan(any)).contains("down to the last row that a first crop keeps");
    assertThat(source.decoded(DecodeOptions.standard().withJpegLibrary("jdk").withReduction(true)).plan(floats))
        .as("float pictures are made of whole ones").contains("(jdk)")
        .doesNotContain("last row", "reduc");
    ImageSource part = Split.select(source, 1);
    assertThat(part.plan(any)).isEqualTo("1 of " + source.plan(any));
  }

  @Test
  void classesAreFolders() throws IOException {
    picture("dog/b.png", 20);
    picture("dog/a.bmp", 10);
    picture("cat/deep/er/c.PNG", 30);
    picture("Zebra/z.png", 40);
    ImageFiles source = ImageFolder.of(root);
    assertThat(source.classNames()).as("by code unit: capitals first").containsExactly("Zebra", "cat", "dog");
    assertThat(names(source)).containsExactly("Zebra/z.png", "cat/deep/er/c.PNG", "dog/a.bmp", "dog/b.png");
    assertThat(List.of(source.label(0), source.label(1), source.label(2), source.label(3)))
        .containsExactly(Label.of(0), Label.of(1), Label.of(2), Label.of(2));
    assertThat(source.ignored()).isEmpty();
    assertThat(source.path(2)).isEqualTo(root.resolve("dog/a.bmp"));
    Image image = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      reader.read(3, image);
      assertThat(image.copy().bytes()).hasSize(18).containsOnly(20);
      reader.read(0, image);
      assertThat(image.copy().bytes()).hasSize(18).containsOnly(40);
    }
  }

  @Test
  void orderIsByCodeUnitsOfTheWholePath() throws IOException {
    // A space and a dash come before the slash, capitals before small letters, digits before both.
    for (String name : List.of("a/y", "a b/x", "a-b/x", "ab/x", "B/x", "a/X", "a/10", "a/9")) {
      picture(name + ".png", 1);
    }
    ImageFiles source = ImageFolder.of(root);
    assertThat(names(source)).containsExactly(
        "B/x.png", "a b/x.png", "a-b/x.png", "a/10.png", "a/9.png", "a/X.png", "a/y.png", "ab/x.png");
    assertThat(source.classNames()).containsExactly("B", "a", "a b", "a-b", "ab");
    assertThat(source.label(1)).isEqualTo(Label.of(2));
    assertThat(source.label(3)).isEqualTo(Label.of(1));
  }

  @Test
  void namesBeyondAsciiKeepTheOrderOfCodeUnits() throws IOException {
    try {
      Path.of("\u00e9\ud835\udd38");
    } catch (InvalidPathException asciiOnly) {
      Assumptions.abort("this system's encoding has no such names");
    }
    // A letter outside the basic plane is two surrogates, which come before U+FF21.
    for (String name : List.of("\uff21", "\ud835\udd38", "\u00e9", "z")) {
      picture(name + "/x.png", 7);
    }
    ImageFiles source = ImageFolder.of(root);
    assertThat(source.classNames()).containsExactly("z", "\u00e9", "\ud835\udd38", "\uff21");
    Image image = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      reader.read(2, image);
    }
    assertThat(image.copy().bytes()).containsOnly(7);
  }

  @Test
  void whatIsNoImageIsLeftOutAndListed() throws IOException {
    picture("a/1.png", 1);
    picture("b/2.png", 1);
    picture("loose.png", 1);
    picture("a/.hidden.png", 1);
    picture(".cache/3.png", 1);
    picture("b/.thumbs/4.png", 1);
    Files.writeString(root.resolve("a/notes.txt"), "x");
    Files.writeString(root.resolve("a/png"), "no suffix");
    Files.writeString(root.resolve("README"), "x");
    ImageFiles source = ImageFolder.of(root);
    assertThat(names(source)).containsExactly("a/1.png", "b/2.png");
    assertThat(source.ignored()).containsExactly("README", "a/notes.txt", "a/png", "loose.png");
  }

  @Test
  void withoutLabels() throws IOException {
    picture("b.png", 1);
    picture("a/c.png", 1);
    Files.writeString(root.resolve("list.csv"), "x");
    ImageFiles source = ImageFolder.unlabelled(root);
    assertThat(names(source)).containsExactly("a/c.png", "b.png");
    assertThat(source.label(0)).isEqualTo(Label.none());
    assertThat(source.classNames()).isEmpty();
    assertThat(source.ignored()).containsExactly("list.csv");
  }

  @Test
  void linksAreFollowed() throws IOException {
    Path target = picture("elsewhere/deep/x.png", 5);
    Path data = Files.createDirectories(root.resolve("data/a"));
    try {
      Files.createSymbolicLink(data.resolve("file.png"), target);
      Files.createSymbolicLink(data.resolve("gone.png"), root.resolve("nothing.png"));
      Files.createSymbolicLink(root.resolve("data/b"), root.resolve("elsewhere"));
    } catch (UnsupportedOperationException noLinks) {
      Assumptions.abort("this file system has no links");
    }
    ImageFiles source = ImageFolder.of(root.resolve("data"));
    assertThat(names(source)).containsExactly("a/file.png", "a/gone.png", "b/deep/x.png");
    Image image = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      reader.read(0, image);
      assertThat(image.copy().bytes()).containsOnly(5);
      assertThatThrownBy(() -> reader.read(1, image)).isInstanceOf(SampleException.class)
          .hasMessage("a/gone.png (sample 1): the file does not exist");
    }
    Files.createSymbolicLink(root.resolve("data/a/loop"), root.resolve("data"));
    assertThatThrownBy(() -> ImageFolder.of(root.resolve("data"))).isInstanceOf(SourceException.class)
        .hasMessageContaining("link to a folder that holds it").hasMessageContaining("loop");
  }

  @Test
  void foldersThatAreNoneAreExplained() throws IOException {
    assertThatThrownBy(() -> ImageFolder.of(root.resolve("missing"))).isInstanceOf(SourceException.class)
        .hasMessageContaining("missing does not exist");
    assertThatThrownBy(() -> ImageFolder.unlabelled(root.resolve("missing"))).isInstanceOf(SourceException.class)
        .hasMessageContaining("missing does not exist");
    assertThatThrownBy(() -> ImageFolder.of(root)).hasMessageContaining("has no class folders")
        .hasMessageContaining("<class>").hasMessageContaining("ImageFolder.unlabelled");
    assertThatThrownBy(() -> ImageFolder.unlabelled(root)).hasMessageContaining("has no image files; 0 other");
    Path file = picture("file.png", 1);
    assertThatThrownBy(() -> ImageFolder.of(file)).hasMessageContaining("is a file; expected a folder");
    assertThatThrownBy(() -> ImageFolder.unlabelled(file)).hasMessageContaining("is a file; expected a folder");
    picture("a/1.png", 1);
    Files.createDirectories(root.resolve("b"));
    Files.writeString(Files.createDirectories(root.resolve("c")).resolve("x.txt"), "x");
    assertThatThrownBy(() -> ImageFolder.of(root)).isInstanceOf(SourceException.class)
        .hasMessage("of the 3 class folders in " + root + ", 2 have no image: [b, c]; remove them or fill them");
    picture("c/1.png", 1);
    assertThatThrownBy(() -> ImageFolder.of(root)).isInstanceOf(SourceException.class)
        .hasMessage("of the 3 class folders in " + root + ", 1 has no image: [b]; remove it or fill it");
    Path alone = root.resolve("c/alone");
    Files.createDirectories(alone.resolve("x"));
    assertThatThrownBy(() -> ImageFolder.of(alone)).isInstanceOf(SourceException.class)
        .hasMessage("of the 1 class folder in " + alone + ", 1 has no image: [x]; remove it or fill it");
  }

  @Test
  void brokenFilesAreNamed() throws IOException {
    byte[] whole = Files.readAllBytes(picture("a/1.png", 1));
    Files.write(root.resolve("a/2.png"), Arrays.copyOf(whole, whole.length - 20));
    Files.write(root.resolve("a/3.png"), new byte[0]);
    Files.writeString(root.resolve("a/4.jpg"), "<html>not found</html>");
    Files.createDirectory(root.resolve("a/5.gif"));
    picture("a/6.png", 6);
    ImageFiles source = ImageFolder.of(root);
    assertThat(names(source)).as("a folder is no file, whatever its name").hasSize(5);
    Image image = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      assertThatThrownBy(() -> reader.read(1, image)).isInstanceOfSatisfying(SampleException.class, e -> {
        assertThat(e).hasMessage("a/2.png (sample 1): truncated PNG: the file ends within its chunk IDAT");
        assertThat(e.index()).isEqualTo(1);
      });
      assertThatThrownBy(() -> reader.read(2, image)).hasMessage("a/3.png (sample 2): the file is empty");
      assertThatThrownBy(() -> reader.read(3, image)).hasMessageContaining("a/4.jpg (sample 3): not an image");
      reader.read(4, image);
      assertThat(image.copy().bytes()).containsOnly(6);
    }
  }

  @Test
  void pipelinesGetTheirChannelsAndType() throws IOException {
    picture("a/1.png", 51);
    ImageFiles source = ImageFolder.of(root).decoded(DecodeOptions.standard().withMaxPixels(6));
    Image image = new Image();
    for (int channels : new int[] {1, 3, 4}) {
      try (ImageSource.Reader reader = source.reader(new SourceSpec(0, 0, channels, PixelType.UINT8, 255))) {
        reader.read(0, image);
        assertThat(image.channels()).isEqualTo(channels);
      }
    }
    try (ImageSource.Reader reader = source.reader(new SourceSpec(0, 0, 1, PixelType.FLOAT32, 1))) {
      reader.read(0, image);
      assertThat(image.copy().floats()).hasSize(6).containsOnly(0.2f);
    }
    ImageFiles limited = source.decoded(DecodeOptions.standard().withMaxPixels(5));
    try (ImageSource.Reader reader = limited.reader(new SourceSpec(0, 0, 3, PixelType.UINT8, 255))) {
      assertThatThrownBy(() -> reader.read(0, image)).isInstanceOf(SampleException.class)
          .hasMessageContaining("over the limit of 5 pixels");
    }
  }

  /** Relative roots count from the working folder, like relative files outside of them. */
  @Test
  void listedFilesOfARelativeRoot() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    assumeTrue(root.getRoot().equals(here.getRoot()), "no relative path leads to the test's folder");
    picture("x/a.png", 1);
    picture("y/b.png", 2);
    Path relative = here.relativize(root.toAbsolutePath()).resolve("x");
    ImageFiles source = ImageFiles.of(relative,
        List.of(Path.of("a.png"), Path.of("../y/b.png"), root.resolve("x/a.png"), root.resolve("y/b.png")));
    String outside = root.resolve("y/b.png").toAbsolutePath().toString();
    assertThat(names(source)).containsExactly("a.png", outside, "a.png", outside);
    assertThat(source.path(0)).isEqualTo(relative.resolve("a.png"));
    try (SampleReader reader = new SampleReader(source)) {
      for (int i = 0; i < 4; i++) {
        assertThat(reader.read(i).copy().bytes()).containsOnly(1 + i % 2);
      }
    }
  }

  @Test
  void listedFiles() throws IOException {
    Path a = picture("x/a.png", 1);
    picture("b.png", 2);
    ImageFiles source = ImageFiles.of(root, List.of(Path.of("b.png"), a, Path.of("x", "..", "b.png")))
        .withLabels(1, 0, 1)
        .withClassNames(List.of("one", "two"));
    assertThat(names(source)).containsExactly("b.png", "x/a.png", "b.png");
    assertThat(source.label(0)).isEqualTo(Label.of(1));
    assertThat(source.classNames()).containsExactly("one", "two");
    ImageFiles outside = ImageFiles.of(root.resolve("x"), List.of(root.resolve("b.png")))
        .withLabels(List.of(Label.ofNumbers(0.5f)));
    assertThat(outside.name(0)).isEqualTo(root.resolve("b.png").toString());
    Image image = new Image();
    try (ImageSource.Reader reader = outside.reader()) {
      reader.read(0, image);
    }
    assertThat(image.copy().bytes()).containsOnly(2);
    assertThatThrownBy(() -> source.withLabels(1, 2)).hasMessageContaining("3 samples, but 2 labels");
  }
}
