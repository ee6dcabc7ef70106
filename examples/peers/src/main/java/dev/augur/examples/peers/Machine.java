package dev.augur.examples.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jdk.incubator.vector.FloatVector;

/** What the numbers depend on. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  static Map<String, String> describe() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processor", processor());
    facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    facts.put("vectors", FloatVector.SPECIES_PREFERRED.vectorBitSize() + " bits");
    return facts;
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(CPU)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU)) {
      Map<String, String> first = new LinkedHashMap<>();
      lines.filter(line -> line.contains(":")).forEach(line -> first.putIfAbsent(
          line.substring(0, line.indexOf(':')).strip(), line.substring(line.indexOf(':') + 1).strip()));
      return first.getOrDefault("model name", System.getProperty("os.arch")) + ", family "
          + first.getOrDefault("cpu family", "?") + ", model " + first.getOrDefault("model", "?");
    }
  }
}
