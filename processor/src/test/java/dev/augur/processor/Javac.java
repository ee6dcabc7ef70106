package dev.augur.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, inside the test's JVM. */
final class Javac {
  /** What generated vector code needs. */
  static final List<String> VECTOR = List.of("--add-modules", "jdk.incubator.vector");

  private Javac() {}

  /** Compiles one file, which declares what its text says. */
  static Outcome compile(String text) {
    return compile(VECTOR, List.of(file("Example", text)));
  }

  /** Compiles files with options, behind other processors. */
  static Outcome compile(List<String> options, List<JavaFileObject> files, Processor... others) {
    RecordingGenerator generator = new RecordingGenerator();
    List<Processor> processors = new ArrayList<>(List.of(others));
    processors.add(new AugurProcessor(TestCatalogue.BINDINGS, generator));
    Compilation compilation =
        Compiler.javac().withProcessors(processors).withOptions(options.toArray()).compile(files);
    return new Outcome(compilation, generator);
  }

  static JavaFileObject file(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** The folder or jar that a class was loaded from. */
  static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came of a compilation. */
  record Outcome(Compilation compilation, RecordingGenerator generator) {

    boolean succeeded() {
      return compilation.status() == Compilation.Status.SUCCESS;
    }

    /** The errors, each as {@code line:column text}. */
    List<String> errors() {
      return compilation.errors().stream()
          .map(error -> error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage(Locale.ROOT))
          .toList();
    }

    /** The errors as the compiler prints them, each with its source line and a caret. */
    String printed() {
      StringBuilder text = new StringBuilder();
      compilation.errors().forEach(error -> text.append(printed(error)));
      return text.toString();
    }

    private static String printed(Diagnostic<? extends JavaFileObject> error) {
      String message = "error: " + error.getMessage(Locale.ROOT) + "\n";
      if (error.getSource() == null) {
        return message;
      }
      String line = text(error.getSource()).lines().toList().get((int) error.getLineNumber() - 1);
      return "Example.java:" + error.getLineNumber() + ": " + message + line + "\n"
          + " ".repeat((int) error.getColumnNumber() - 1) + "^\n";
    }

    private static String text(JavaFileObject file) {
      try {
        return file.getCharContent(false).toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
