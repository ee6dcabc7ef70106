package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.Jvm;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.RandomSuite;
import java.io.IOException;
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
  private static final String MISSING = "the module jdk.incubator.vector is absent, so scalar code runs, several times slower; "
      + "start java with --add-modules jdk.incubator.vector";

  @TempDir
  private Path folder;

  @Test
  void allWidthsAgree() throws IOException {
    List<CompiledPipeline> pipelines = new ArrayList<>(PipelineCompiler.compile(KnownPipelines.ALL));
    RandomSuite.pipelines().stream().limit(RANDOM).forEach(pipelines::add);
    for (CompiledPipeline pipeline : pipelines) {
      write(pipeline);
    }
    List<String> expected = run("scalar", Jvm.VECTORS).lines();
    assertThat(expected).hasSize(pipelines.size());
    for (String backend : List.of("128", "256", "512")) {
      Jvm.Output output = run(backend, Jvm.VECTORS);
      assertThat(output.lines()).as("%s bits", backend).isEqualTo(expected);
      assertThat(output.errors()).doesNotContain(MISSING);
    }
    Jvm.Output without = run("auto", List.of());
    assertThat(without.lines()).as("no vector module").isEqualTo(expected);
    assertThat(without.errors()).containsOnlyOnce(MISSING).contains("dev.augur.support.vector.Backend", "WARNING");
  }

  /** Whoever asks for vectors and forgets the module hears so; whoever asks for scalar code does not miss it. */
  @Test
  void aMissingModuleIsNamedWhereVectorsAreWanted() throws IOException {
    write(PipelineCompiler.compile(KnownPipelines.VALIDATION));
    Jvm.Output wanted = run("256", List.of());
    Jvm.Output unwanted = run("scalar", List.of());
    assertThat(wanted.lines()).hasSize(1).isEqualTo(unwanted.lines());
    assertThat(wanted.errors()).containsOnlyOnce(MISSING);
    assertThat(unwanted.errors()).doesNotContain(MISSING);
  }

  private void write(CompiledPipeline pipeline) throws IOException {
    for (Map.Entry<String, byte[]> file : pipeline.classFiles().entrySet()) {
      Path path = folder.resolve(file.getKey().replace('.', '/') + ".class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private Jvm.Output run(String backend, List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("-Daugur.backend=" + backend);
    return Jvm.run(all, Digests.class, folder.toString());
  }
}
