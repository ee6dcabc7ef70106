package dev.augur.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.RandomSuite;
import org.junit.jupiter.api.Test;

/** Pipelines that nobody thought of mean what the oracle says. */
class RandomPipelinesTest {
  private static final int IMAGES = 3;

  @Test
  void generatedCodeCompiles() {
    assertThat(RandomSuite.broken()).isEmpty();
  }

  @Test
  void mostDeclarationsAreAccepted() {
    assertThat(RandomSuite.pipelines().size()).isGreaterThan(RandomSuite.written() * 3 / 5);
  }

  @Test
  void outputsAreWhatTheOperationsMean() {
    Agreement agreement = new Agreement();
    RandomSuite.pipelines().stream()
        .filter(pipeline -> MeaningOracle.knows(pipeline.declaration()))
        .forEach(pipeline -> agreement.check(pipeline, IMAGES, RandomSuite.seed(pipeline)));
    assertThat(agreement.complaints).isEmpty();
    assertThat(agreement.trials).isGreaterThan(RandomSuite.pipelines().size() * IMAGES * 2 / 3);
    assertThat(agreement.tightShare()).isGreaterThan(0.9);
  }
}
