package dev.augur.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class RecipeTest {
  private static final int IMAGES = 200;

  private final DataSet subset = DataSets.subset(1000);

  @Test
  void theInterpretedRunGivesTheSameImages() {
    float[] generated = first(subset.recipe().augmented());

    assertThat(largestDifference(generated, first(subset.recipe().interpreted()))).isLessThan(1e-5);
    assertThat(meanDifference(generated, first(subset.recipe().plain()))).isGreaterThan(0.1);
  }

  @Test
  void tooStrongChangesMore() {
    float[] plain = first(subset.recipe().plain());
    assertThat(meanDifference(plain, first(subset.recipe().tooStrong())))
        .isGreaterThan(1.5 * meanDifference(plain, first(subset.recipe().augmented())));
  }

  /** The first images' values. */
  private float[] first(Augmenter augmenter) {
    try (BatchIterator batches = Flow.of(subset.training()).augment(augmenter).batchSize(IMAGES).seed(3).open()) {
      Batch batch = batches.next();
      return batch.images().toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static double meanDifference(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return sum / one.length;
  }

  private static double largestDifference(float[] one, float[] other) {
    double largest = 0;
    for (int i = 0; i < one.length; i++) {
      largest = Math.max(largest, Math.abs(one[i] - other[i]));
    }
    return largest;
  }
}
