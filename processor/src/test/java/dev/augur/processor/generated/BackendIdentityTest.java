package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.RandomSuite;
import dev.augur.processor.harness.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vector code and its scalar twin write the same bytes, at awkward sizes and strides. */
class BackendIdentityTest {

  @Test
  void knownPipelines() {
    assertThat(differences(PipelineCompiler.compile(KnownPipelines.ALL), 12)).isEmpty();
  }

  @Test
  void randomPipelines() {
    assertThat(differences(RandomSuite.pipelines(), 4)).isEmpty();
  }

  private static List<String> differences(List<CompiledPipeline> pipelines, int images) {
    List<String> differences = new ArrayList<>();
    for (CompiledPipeline pipeline : pipelines) {
      for (Trial trial : Trial.of(pipeline.create(), images, 3)) {
        int at = Arrays.mismatch(trial.bytes(true), trial.bytes(false));
        if (at >= 0) {
          differences.add("byte " + at + " of " + trial + ", through\n" + pipeline);
          break;
        }
      }
    }
    return differences;
  }
}
