package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.RandomSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs with vectors of 128, 256 and 512 bits, with scalar code, and without the vector module, agree to the byte. */
class WidthsTest {
  private static final int RANDOM = 150;
  private static final List<String> MODULE = List.of("--add-modules", "jdk.incubator.vector");

  @TempDir
  private Path folder;

  @Test
  void allWidthsAgree() throws IOException {
    List<CompiledPipeline> pipelines = new ArrayList<>(PipelineCompiler.compile(KnownPipelines.ALL));
    RandomSuite.pipelines().stream().limit(RANDOM).forEach(pipelines::add);
    for (CompiledPipeline pipeline : pipelines) {
      write(pipeline);
    }
    List<String> expected = run("scalar", MODULE);
    assertThat(expected).hasSize(pipelines.size());
    for (String backend : List.of("128", "256", "512")) {
      assertThat(run(backend, MODULE)).as("%s bits", backend).isEqualTo(expected);
    }
    assertThat(run("auto", List.of())).as("no vector module").isEqualTo(expected);
  }

  private void write(CompiledPipeline pipeline) throws IOException {
    for (Map.Entry<String, byte[]> file : pipeline.classFiles().entrySet()) {
      Path path = folder.resolve(file.getKey().replace('.', '/') + ".class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private List<String> run(String backend, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Daugur.backend=" + backend, "-cp", System.getProperty("java.class.path"),
        Digests.class.getName(), folder.toString()));
    Path errors = folder.resolve("errors.txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    List<String> lines = process.inputReader().lines().toList();
    assertThat(exitCode(process)).as(() -> text(errors)).isZero();
    return lines;
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
