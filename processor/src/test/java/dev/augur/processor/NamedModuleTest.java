package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Flow;
import dev.augur.annotation.Pipeline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
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

  @Test
  void isToldToReadTheRuntime() throws IOException {
    assertThat(compileReal("requires static dev.augur.annotation; requires jdk.incubator.vector;")).isFalse();
    assertThat(diagnostics.getDiagnostics()).singleElement().satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
        .isEqualTo("[RuntimeMissing] @Pipeline on Train: its generated class calls Augur's runtime, which this"
            + " compilation does not have; add requires dev.augur; to module-info.java of app, and the dependency"
            + " dev.augur:augur-runtime if it is not there."));
  }

  @Test
  void eachModuleIsAskedForItself() throws IOException {
    List<Path> files = new ArrayList<>();
    files.addAll(module("first", "requires jdk.incubator.vector;"));
    files.addAll(module("second", ""));
    List<String> options = List.of("--module-path", modulePath(), "--module-source-path", folder.toString());
    assertThat(run(new AugurProcessor(), options, files)).isFalse();
    assertThat(diagnostics.getDiagnostics()).filteredOn(error -> error.getKind() == Diagnostic.Kind.ERROR)
        .singleElement()
        .satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
            .contains("[VectorModuleMissing]", "module-info.java of second:"));
  }

  /** The files of a module with a pipeline in a package of its own name. */
  private List<Path> module(String name, String lines) throws IOException {
    Path info = folder.resolve(name).resolve("module-info.java");
    Path train = folder.resolve(name).resolve(name).resolve("Train.java");
    Files.createDirectories(train.getParent());
    Files.writeString(info,
        "module " + name + " { requires dev.augur; requires static dev.augur.annotation; " + lines + " }");
    String text = Files.readString(folder.resolve("app/Train.java"));
    Files.writeString(train, text.replace("package app;", "package " + name + ";"));
    return List.of(info, train);
  }

  /** README's lines are all that modular code needs. */
  @Test
  void theLinesInReadmeSuffice() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String sentence = readme.substring(readme.indexOf("Modular code writes"), readme.indexOf("instead of the flag"));
    String lines = Pattern.compile("requires [^;]+;").matcher(sentence).results().map(MatchResult::group)
        .collect(Collectors.joining(" "));
    assertThat(lines).contains("requires dev.augur;");
    assertThat(compileReal(lines)).as("%s", diagnostics.getDiagnostics()).isTrue();
    assertThat(folder.resolve("out/app/TrainAugmenter.class")).exists();
  }

  @Test
  void aModuleMayExportItsPipelines() throws IOException {
    Path train = folder.resolve("app/Train.java");
    Files.writeString(train, Files.readString(train).replace("interface Train", "public interface Train"));
    String lines = "requires dev.augur; requires static dev.augur.annotation; requires jdk.incubator.vector; exports app;";
    assertThat(compileReal(lines)).as("%s", diagnostics.getDiagnostics()).isTrue();
  }

  /** Compiles with the modules themselves and the processor that javac starts. */
  private boolean compileReal(String lines) throws IOException {
    return compile("module app { " + lines + " }", new AugurProcessor(), List.of(
        "--module-path", modulePath(), "--release", "25", "-Werror", "-Xlint:all"));
  }

  private static String modulePath() {
    return Javac.placeOf(Pipeline.class) + File.pathSeparator + Javac.placeOf(Flow.class);
  }

  private boolean compile(String moduleInfo, String... options) throws IOException {
    List<String> all = Stream.concat(Stream.of("--add-reads", "app=ALL-UNNAMED"), Stream.of(options)).toList();
    return compile(moduleInfo, new AugurProcessor(TestCatalogue.BINDINGS, generator), all);
  }

  private boolean compile(String moduleInfo, Processor processor, List<String> options) throws IOException {
    Files.writeString(folder.resolve("module-info.java"), moduleInfo);
    return run(processor, options, List.of(folder.resolve("module-info.java"), folder.resolve("app/Train.java")));
  }

  private boolean run(Processor processor, List<String> options, List<Path> sources) throws IOException {
    Files.createDirectories(folder.resolve("out"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
      List<String> all =
          Stream.concat(Stream.of("-d", folder.resolve("out").toString()), options.stream()).toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      return task.call();
    }
  }
}
