package dev.augur.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class RecipeTest {
  private static final int IMAGES = 200;

  private final DataSet subset = DataSets.subset();

  @Test
  void theInterpretedRunGivesTheSameImagesButForRounding() {
    float[] generated = first(subset.recipe().augmented());
    float[] interpreted = first(subset.recipe().interpreted());

    // Operations that resample and round one after the other blur: far below what augmentation changes.
    assertThat(meanDifference(generated, interpreted)).isPositive().isLessThan(0.1);
    assertThat(meanDifference(generated, first(subset.recipe().plain()))).isGreaterThan(0.3);
  }

  @Test
  void tooStrongChangesMore() {
    float[] plain = first(subset.recipe().plain());
    assertThat(meanDifference(plain, first(subset.recipe().tooStrong())))
        .isGreaterThan(1.5 * meanDifference(plain, first(subset.recipe().augmented())));
  }

  private float[] first(Augmenter augmenter) {
    try (BatchIterator batches = Flow.of(subset.training()).augment(augmenter).batchSize(IMAGES).seed(3).open()) {
      Batch batch = batches.next();
      MemorySegment images = batch.images();
      return images.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static double meanDifference(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return sum / one.length;
  }
}
