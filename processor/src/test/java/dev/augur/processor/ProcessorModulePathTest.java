package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.augur.Flow;
import dev.augur.annotation.Pipeline;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A modular build hands the processor to javac on a module path or on a class path, and javac finds it by its descriptor
 * or by its services file.
 *
 * <p>Each javac is a process of its own: started within a test, it would look for what the processor's module cannot
 * read on the class path of the test, and find it there.
 */
class ProcessorModulePathTest {
  private static final String LINES = "requires dev.augur; requires static dev.augur.annotation;";

  @TempDir private Path folder;

  @BeforeEach
  void declareAPipeline() throws IOException {
    Files.createDirectories(folder.resolve("app"));
    Files.writeString(folder.resolve("app/Train.java"), """
        package app;
        import dev.augur.annotation.*;
        @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
        @Rotate(degrees = 15) @Brightness @Normalize
        interface Train {}
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-module-path", "--processor-path"})
  void theClassIsGenerated(String flag) throws IOException, InterruptedException {
    Outcome outcome = compile(LINES + " requires jdk.incubator.vector;", flag);
    assertThat(outcome.exitCode()).as("%s", outcome.output()).isZero();
    assertThat(folder.resolve("out/app/TrainAugmenter.class")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-module-path", "--processor-path"})
  void theLineThatIsMissingIsNamed(String flag) throws IOException, InterruptedException {
    Outcome outcome = compile(LINES, flag);
    assertThat(outcome.exitCode()).isOne();
    assertThat(outcome.output().lines().map(String::strip)).contains("requires jdk.incubator.vector;");
    assertThat(outcome.output()).contains(
        "[VectorModuleMissing] @Pipeline on Train: its vector code needs the module jdk.incubator.vector, which this"
            + " compilation does not have; write in module-info.java of app:");
  }

  /** What javac says when it compiles the pipeline in a module with these lines, its processor given by this flag. */
  private Outcome compile(String lines, String flag) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("module-info.java"), "module app { " + lines + " }");
    Process javac = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
        "--module-path", path(Pipeline.class, Flow.class),
        flag, path(AugurProcessor.class, Pipeline.class, JavaFile.class),
        "--release", "25", "-Werror", "-Xlint:all", "-d", folder.resolve("out").toString(),
        folder.resolve("module-info.java").toString(), folder.resolve("app/Train.java").toString())
        .redirectErrorStream(true).start();
    String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(javac.waitFor(), output);
  }

  private static String path(Class<?>... types) {
    return Stream.of(types).map(Javac::placeOf).collect(Collectors.joining(File.pathSeparator));
  }

  /** How javac ended, and all that it printed. */
  private record Outcome(int exitCode, String output) {}
}
