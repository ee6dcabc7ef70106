package dev.augur.examples.quickstart.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.DrawSchema;
import dev.augur.annotation.Pipeline;
import dev.augur.data.ImageFolder;
import dev.augur.data.ImageSource;
import dev.augur.examples.quickstart.Photos;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {
  private static final String MARKER = "Ldev/augur/annotation/meta/AugmentationOperation;";
  private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");

  @Test
  void everyOperationHasARow() throws Exception {
    List<String> shown = Gallery.operations().stream()
        .map(Augmenter::draws)
        .map(schema -> schema.operations().getFirst())
        .map(DrawSchema.Operation::path)
        .toList();

    assertThat(shown).containsExactlyInAnyOrderElementsOf(annotated());
  }

  @Test
  void thePageShowsItsPicturesAndTheMistake(@TempDir Path folder) throws IOException {
    try (ImageSource photos = ImageFolder.of(Photos.folder())) {
      Path page = new Gallery(photos, "the <mistake>").write(folder);

      String html = Files.readString(page);
      List<String> pictures = PICTURE.matcher(html).results().map((MatchResult found) -> found.group(1)).toList();
      assertThat(html).contains("the &lt;mistake&gt;").contains("Rotate(degrees=").contains("border = REFLECT_101");
      assertThat(pictures).hasSizeGreaterThan(3 * Gallery.operations().size()).doesNotHaveDuplicates();
      for (String picture : pictures) {
        assertThat(isPlain(ImageIO.read(page.resolveSibling(picture).toFile()))).as(picture).isFalse();
      }
    }
  }

  /** Whether all pixels have one colour, as where nothing was drawn. */
  private static boolean isPlain(BufferedImage picture) {
    int first = picture.getRGB(0, 0);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) != first) {
          return false;
        }
      }
    }
    return true;
  }

  /** The simple names of all annotations that are marked as operations, read from their class files. */
  private static List<String> annotated() throws IOException, URISyntaxException {
    Path home = Path.of(Pipeline.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(home)) {
      return annotatedIn(home);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
      return annotatedIn(jar.getPath("/"));
    }
  }

  private static List<String> annotatedIn(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("dev/augur/annotation"))) {
      return files.filter(file -> file.toString().endsWith(".class") && isMarked(file))
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .toList();
    }
  }

  private static boolean isMarked(Path file) {
    try {
      ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
      return Stream.concat(
              model.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                  .flatMap(found -> found.annotations().stream()),
              model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                  .flatMap(found -> found.annotations().stream()))
          .anyMatch(annotation -> annotation.className().equalsString(MARKER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
