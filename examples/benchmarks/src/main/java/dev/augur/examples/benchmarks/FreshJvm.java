package dev.augur.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this module in a JVM of its own, with the flags that a user gives. */
final class FreshJvm {
  private FreshJvm() {}

  /**
   * Runs the program to its end.
   *
   * @param mark how the line begins that it is run for
   * @return that line
   * @throws IllegalStateException if it printed none
   */
  static String line(Class<?> program, String backend, String mark, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-Daugur.backend=" + backend,
        "-Xmx1g", "-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(printed::add);
    }
    int exit = process.waitFor();
    return printed.stream()
        .filter(line -> line.startsWith(mark))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(program.getSimpleName() + " " + String.join(" ", arguments)
            + " ended with " + exit + ":\n" + String.join("\n", printed)));
  }
}
