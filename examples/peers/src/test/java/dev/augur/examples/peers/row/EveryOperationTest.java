package dev.augur.examples.peers.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Affine;
import dev.augur.annotation.meta.AugmentationOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No operation is left out of the rows of operations alone. */
class EveryOperationTest {

  @Test
  void hasARowOfItsOwn() throws Exception {
    List<String> rows = Rows.all().stream().filter(Row::alone).map(Row::title).toList();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(operations());
  }

  /** The annotations that declare operations, wherever the module lies: in a folder or a jar. */
  private static List<String> operations() throws Exception {
    Path place = Path.of(Affine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return operations(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return operations(jar.getPath("/"));
    }
  }

  private static List<String> operations(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(Affine.class.getPackageName().replace('.', '/')))) {
      return files.filter(file -> file.toString().endsWith(".class")).filter(EveryOperationTest::isOperation)
          .map(file -> file.getFileName().toString().replace(".class", "")).toList();
    }
  }

  private static boolean isOperation(Path file) {
    try {
      return ClassFile.of().parse(Files.readAllBytes(file)).findAttribute(Attributes.runtimeInvisibleAnnotations())
          .stream().flatMap(attribute -> attribute.annotations().stream())
          .anyMatch(one -> one.classSymbol().equals(AugmentationOperation.class.describeConstable().orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
