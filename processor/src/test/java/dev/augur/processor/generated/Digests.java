package dev.augur.processor.generated;

import dev.augur.Augmenter;
import dev.augur.Worker;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Prints what augmenters make of some images, as checksums, with whatever code the JVM's options choose. Started as a
 * program by {@link WidthsTest}.
 */
final class Digests {
  private static final int IMAGES = 2;

  private Digests() {}

  /**
   * Prints one line for each augmenter.
   *
   * @param args a folder of class files
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      for (String name : augmenters(folder)) {
        Augmenter augmenter = (Augmenter) loader.loadClass(name).getMethod("create").invoke(null);
        System.out.println(name + " " + of(augmenter));
      }
    }
  }

  private static List<String> augmenters(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith("Augmenter.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.'))
          .sorted()
          .toList();
    }
  }

  private static String of(Augmenter augmenter) {
    CRC32C checksum = new CRC32C();
    Worker worker = augmenter.worker();
    for (Trial trial : Trial.of(augmenter, IMAGES, 5)) {
      checksum.update(Rendering.bytes(augmenter, worker, trial.key().bits(), trial.image()));
    }
    return Long.toHexString(checksum.getValue());
  }
}
