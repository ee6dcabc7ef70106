package dev.augur.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Draw;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pipelines that people use mean what the oracle says; and the oracle can tell. */
class KnownPipelinesTest {
  private static final int IMAGES = 12;

  @Test
  void outputsAreWhatTheOperationsMean() {
    Agreement agreement = new Agreement();
    PipelineCompiler.compile(KnownPipelines.ALL).forEach(pipeline -> agreement.check(pipeline, IMAGES, 11));
    assertThat(agreement.complaints).isEmpty();
    assertThat(agreement.trials).isGreaterThan(KnownPipelines.ALL.size() * IMAGES / 2);
    assertThat(agreement.tightShare()).isGreaterThan(0.95);
  }

  @Test
  void anotherDrawIsNotAgreedWith() {
    CompiledPipeline cifar = PipelineCompiler.compile(KnownPipelines.CIFAR);
    List<Trial> trials = Trial.of(cifar.create(), IMAGES, 11);
    for (int i = 0; i < trials.size(); i++) {
      Trial trial = trials.get(i);
      Draw other = trials.get((i + 1) % trials.size()).draw();
      assertThat(Comparison.of(cifar, trial.augmenter(), other, trial.image(), trial.bytes(false)).complaint())
          .isNotEmpty();
    }
  }
}
