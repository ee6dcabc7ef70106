package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.Label;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weighted draws have the declared frequencies, are pure functions of the position, and count their repeats. */
class WeightedOrderTest {

  @Test
  void frequenciesFollowTheWeights() {
    double[] weights = {0, 1, 2.5, 0, 0.5, 6, 0};
    long[] counts = new long[weights.length];
    for (long epoch = 0; epoch < 5_000; epoch++) {
      SampleOrder.Epoch order = new WeightedOrder(weights, 9).epoch(epoch);
      for (int draw = 0; draw < weights.length; draw++) {
        counts[(int) order.index(draw)]++;
      }
    }
    assertThat(counts[0] + counts[3] + counts[6]).isZero();
    long[] drawn = {counts[1], counts[2], counts[4], counts[5]};
    assertThat(ChiSquare.excess(drawn, new double[] {0.1, 0.25, 0.05, 0.6})).isBetween(-2.0, 4.0);
  }

  @Test
  void neighbouringDrawsAndEpochsAreIndependent() {
    double[] weights = new double[4000];
    Arrays.fill(weights, 1);
    Arrays.fill(weights, 0, 2000, 2);
    long[] pairs = new long[4];
    long[] epochs = new long[4];
    WeightedOrder order = new WeightedOrder(weights, 1);
    for (long epoch = 0; epoch < 20; epoch++) {
      SampleOrder.Epoch draws = order.epoch(epoch);
      SampleOrder.Epoch later = order.epoch(epoch + 1);
      for (int draw = 0; draw < 4000; draw++) {
        int light = (int) draws.index(draw) / 2000;
        pairs[light * 2 + (int) draws.index(draw + 1) / 2000]++;
        epochs[light * 2 + (int) later.index(draw) / 2000]++;
      }
    }
    double[] independent = {4 / 9.0, 2 / 9.0, 2 / 9.0, 1 / 9.0};
    assertThat(ChiSquare.excess(pairs, independent)).isLessThan(4);
    assertThat(ChiSquare.excess(epochs, independent)).isLessThan(4);
  }

  @Test
  void repeatsAreCountedFromTheEpochsStartHoweverFarOneJumps() {
    WeightedOrder order = new WeightedOrder(new double[] {3, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 4);
    SampleOrder.Epoch stepwise = order.epoch(2);
    int[] seen = new int[10];
    for (int draw = 0; draw < 25; draw++) {
      int index = (int) stepwise.index(draw);
      assertThat(stepwise.repeats(draw)).isEqualTo(seen[index]);
      assertThat(stepwise.repeats(draw)).as("asked again").isEqualTo(seen[index]);
      assertThat(order.epoch(2).repeats(draw)).as("asked out of the blue").isEqualTo(seen[index]);
      seen[index]++;
    }
  }

  @Test
  void aFlowDrawsByClass() {
    NumberedSource source = new NumberedSource(3000);
    long[] counts = new long[3];
    Flow flow = Flow.of(source).augment(new HashAugmenter()).classWeights(1, 0, 3).epochs(3).batchSize(100);
    for (Delivered image : Delivered.allOf(flow)) {
      counts[((Label.ClassIndex) image.label()).index()]++;
    }
    assertThat(counts[1]).isZero();
    assertThat(counts[0] + counts[2]).isEqualTo(9000);
    assertThat(ChiSquare.excess(new long[] {counts[0], counts[2]}, new double[] {0.25, 0.75})).isLessThan(4);
  }

  @Test
  void balancingDrawsRareClassesAsOften() {
    NumberedSource source =
        new NumberedSource(3000, index -> Label.of(index < 30 ? 0 : index < 300 ? 1 : 2), List.of("a", "b", "c"));
    long[] counts = new long[3];
    for (Delivered image : Delivered.allOf(Flow.of(source).augment(new HashAugmenter()).balanceClasses().epochs(3))) {
      counts[((Label.ClassIndex) image.label()).index()]++;
    }
    assertThat(ChiSquare.excess(counts)).isLessThan(4);
  }

  @Test
  void classNumbersMayBeLarge() {
    NumberedSource source = new NumberedSource(9, index -> Label.of(1_000_000_000 * (int) (index % 3)), List.of());
    assertThat(Delivered.allOf(Flow.of(source).augment(new HashAugmenter()).balanceClasses())).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void weightsMustBeFiniteAndNotNegative(double weight) {
    Flow flow = flow(3);
    assertThatThrownBy(() -> flow.sampleWeights(1, weight, 1).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sampleWeights must be finite and 0 or more, found " + weight + " at 1");
  }

  @Test
  void weightsMustFitTheSource() {
    assertThatThrownBy(() -> flow(3).sampleWeights(1, 1).open())
        .hasMessage("sampleWeights needs one weight per sample: the source has 3 samples, found 2 weights");
    assertThatThrownBy(() -> flow(3).classWeights(1, 1).open())
        .hasMessage("folder/2.png is of class 2, classWeights has 2 weights; give one per class");
    assertThatThrownBy(() -> flow(3).sampleWeights(0, 0, 0).open())
        .hasMessage("sampleWeights must have a finite sum above 0, found 0.0");
    assertThatThrownBy(() -> flow(3).classWeights(0, 0, 0, 1).open())
        .hasMessage("classWeights, seen over all samples, must have a finite sum above 0, found 0.0");
    NumberedSource unlabelled = new NumberedSource(3, _ -> Label.none(), List.of());
    assertThatThrownBy(() -> Flow.of(unlabelled).augment(new HashAugmenter()).balanceClasses().open())
        .hasMessage("balanceClasses needs one class per sample, folder/0.png has the label None[]; use sampleWeights");
  }

  private static Flow flow(int size) {
    return Flow.of(new NumberedSource(size)).augment(new HashAugmenter());
  }
}
