package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler runs the processor as javac does: the same classes, without warnings, and the same errors. */
class EcjTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  @TempDir private Path folder;

  static List<Path> goldenCases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenCases")
  void generatesAndCompilesTheSameClass(Path golden) throws IOException {
    String declaration = Files.readString(golden.resolve("Input.java"));
    assertThat(compile("golden/Input", declaration)).as("%s", diagnostics.getDiagnostics()).isTrue();
    assertThat(errors()).isEmpty();
    assertThat(Files.readString(folder.resolve("golden/InputAugmenter.java")))
        .isEqualTo(Files.readString(golden.resolve("Expected.java")));
    assertThat(folder.resolve("golden/InputAugmenter.class")).exists();
  }

  /** Its carets stand on members rather than on values, and on the annotation for one of several numbers. */
  @Test
  void reportsWrongValuesAsJavacDoes() throws IOException {
    String declaration = """
        import dev.augur.annotation.*;
        @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
        interface Example {
          @HorizontalFlip(p = 2) @Rotate(degrees = {-10, 400}) void geometry();
          @Brightness(factor = {3, 2}) void tones();
        }
        """;
    assertThat(compile("Example", declaration)).isFalse();
    assertThat(places(errors())).containsExactly("4:19", "4:26", "5:15");
    List<String> javac = Javac.compile(declaration).errors();
    assertThat(places(javac)).containsExactly("4:23", "4:50", "5:24");
    assertThat(texts(errors())).isEqualTo(texts(javac));
  }

  private static List<String> places(List<String> errors) {
    return errors.stream().map(error -> error.substring(0, error.indexOf(' '))).toList();
  }

  private static List<String> texts(List<String> errors) {
    return errors.stream().map(error -> error.substring(error.indexOf(' '))).toList();
  }

  private List<String> errors() {
    return diagnostics.getDiagnostics().stream()
        .map(error -> error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage(Locale.ROOT))
        .toList();
  }

  private boolean compile(String name, String text) throws IOException {
    Path source = folder.resolve("src").resolve(name + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    JavaCompiler ecj = new EclipseCompiler();
    try (StandardJavaFileManager files = ecj.getStandardFileManager(diagnostics, null, null)) {
      List<String> options = new ArrayList<>(Javac.VECTOR);
      options.addAll(List.of("--release", "25", "-proc:full", "-d", folder.toString(), "-s", folder.toString(),
          "-classpath", System.getProperty("java.class.path")));
      JavaCompiler.CompilationTask task =
          ecj.getTask(Writer.nullWriter(), files, diagnostics, options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new AugurProcessor()));
      return task.call();
    }
  }
}
