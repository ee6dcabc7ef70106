package dev.augur.examples.quickstart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A declaration full of mistakes, and what the compiler says to it. */
public final class Mistake {
  /** The declaration. */
  public static final String SOURCE =
      """
      import dev.augur.annotation.*;

      @Pipeline(height = 224, width = 224, source = @Source(height = 200, width = 300))
      @HorizontalFlip(p = 1.5)
      @Rotate(degrees = 400)
      @CenterCrop
      @Brightness(factor = {1.2, 0.8})
      @Normalize(mean = {0.5, 0.5}, std = 0)
      @Equalize
      interface Wrong {}
      """;

  private Mistake() {}

  /**
   * Compiles {@link #SOURCE} with the processor and returns what javac prints.
   *
   * @throws IllegalStateException if it compiles
   */
  public static String compilerOutput() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IllegalStateException("no compiler in this Java installation; run with a JDK");
    }
    JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Wrong.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return SOURCE;
      }
    };
    StringWriter printed = new StringWriter();
    Path classes = emptyFolder();
    try {
      List<String> options = List.of("-proc:full", "--add-modules", "jdk.incubator.vector", "-Xlint:-incubating",
          "-classpath", System.getProperty("java.class.path"), "-d", classes.toString());
      if (javac.getTask(printed, null, null, options, null, List.of(file)).call()) {
        throw new IllegalStateException("the wrong declaration compiled; is the processor on the class path?");
      }
    } finally {
      delete(classes);
    }
    return printed.toString().replace("/Wrong.java:", "Wrong.java:");
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory("augur-mistake");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
