package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pipeline within a named module, which must read the vector module itself. */
class NamedModuleTest {
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final RecordingGenerator generator = new RecordingGenerator();
  @TempDir private Path folder;

  @BeforeEach
  void declareAPipeline() throws IOException {
    Files.createDirectories(folder.resolve("app"));
    Files.writeString(folder.resolve("app/Train.java"), """
        package app;
        @dev.augur.annotation.Pipeline(height = 32, width = 32)
        @dev.augur.annotation.RandomResizedCrop
        interface Train {}
        """);
  }

  @Test
  void isToldItsLineOfModuleInfo() throws IOException {
    assertThat(compile("module app {}")).isFalse();
    assertThat(diagnostics.getDiagnostics()).singleElement().satisfies(error -> {
      assertThat(error.getLineNumber()).isEqualTo(2);
      assertThat(error.getMessage(Locale.ROOT).lines().map(String::strip)).containsExactly(
          "[VectorModuleMissing] @Pipeline on Train: its vector code needs the module jdk.incubator.vector, which this"
              + " compilation does not have; write in module-info.java of app:",
          "requires jdk.incubator.vector;",
          "or generate scalar code only, which is slower:",
          "-Aaugur.backend=scalar");
    });
  }

  @Test
  void isServedWhenItReadsTheModule() throws IOException {
    assertThat(compile("module app { requires jdk.incubator.vector; }")).isTrue();
    assertThat(generator.declarations).hasSize(1);
  }

  @Test
  void isServedWithScalarCodeAlone() throws IOException {
    assertThat(compile("module app {}", "-Aaugur.backend=scalar")).isTrue();
    assertThat(generator.declarations).hasSize(1);
  }

  private boolean compile(String moduleInfo, String... options) throws IOException {
    Files.writeString(folder.resolve("module-info.java"), moduleInfo);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
      List<String> all =
          Stream.concat(
                  Stream.of("--add-reads", "app=ALL-UNNAMED", "-d", folder.resolve("out").toString()),
                  Stream.of(options))
              .toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjects(folder.resolve("module-info.java"), folder.resolve("app/Train.java")));
      task.setProcessors(List.of(new AugurProcessor(TestCatalogue.BINDINGS, generator)));
      return task.call();
    }
  }
}
