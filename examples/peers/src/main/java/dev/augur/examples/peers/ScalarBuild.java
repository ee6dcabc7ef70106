package dev.augur.examples.peers;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the pipelines once more with {@code -Aaugur.backend=scalar}: classes without vector code. */
final class ScalarBuild {
  private static final String PIPELINES = "src/main/java/dev/augur/examples/peers/pipeline";

  private ScalarBuild() {}

  /** Where the classes go. */
  static Path folder(Path work) {
    return work.resolve("scalar-classes");
  }

  /**
   * Compiles.
   *
   * @throws IllegalStateException if javac refuses, with its words
   */
  static void run(Path home, Path work) throws IOException {
    Path classes = folder(work);
    Files.createDirectories(classes);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    StringWriter words = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(home.resolve(PIPELINES))) {
      List<Path> all = sources.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<String> options = List.of("-Aaugur.backend=scalar", "-proc:full", "-nowarn", "-classpath", path,
          "-processorpath", path, "-d", classes.toString());
      if (!javac.getTask(words, files, null, options, null, files.getJavaFileObjectsFromPaths(all)).call()) {
        throw new IllegalStateException("the scalar pipelines do not compile:\n" + words);
      }
    }
  }
}
