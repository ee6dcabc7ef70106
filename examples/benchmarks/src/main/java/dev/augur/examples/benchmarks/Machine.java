package dev.augur.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jdk.incubator.vector.FloatVector;

/** What the numbers depend on, in one line. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String describe(String backend) {
    String width = backend.equals("auto")
        ? FloatVector.SPECIES_PREFERRED.vectorBitSize() + " bits (preferred)"
        : backend;
    return processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors; "
        + System.getProperty("java.vm.name") + " " + Runtime.version() + "; vectors of " + width + "\n";
  }

  private static String processor() {
    if (!Files.isReadable(CPU)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU)) {
      return lines.filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
