package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.Label;
import dev.augur.data.SampleException;
import java.lang.foreign.ValueLayout;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Every kind of label reaches the batch in every encoding that fits it, and no other. */
class LabelEncodingTest {
  private static final List<String> NAMES = List.of("cat", "dog", "emu");
  private static final LongFunction<Label> ONE = index -> Label.of((int) index % 3);
  private static final LongFunction<Label> SEVERAL =
      index -> index == 0 ? Label.ofClasses() : Label.ofClasses(2, (int) index % 3);
  private static final LongFunction<Label> NUMBERS = index -> Label.ofNumbers(index, -0.5f * index);
  private static final String REMEDY =
      "; mend the source's label(), or choose another encoding with labels(...)";

  @Test
  void classesAreInt32UnlessSaidOtherwise() {
    try (BatchIterator batches = flow(ONE, NAMES).open()) {
      Batch batch = batches.next();
      assertThat(batch.labelEncoding()).isEqualTo(LabelEncoding.SPARSE);
      assertThat(batch.labelShape()).containsExactly(4);
      IntBuffer ints = batch.labelInts();
      assertThat(new int[] {ints.get(0), ints.get(1), ints.get(2), ints.get(3)}).containsExactly(0, 1, 2, 0);
      assertThat(batch.labels().toArray(ValueLayout.JAVA_INT)).containsExactly(0, 1, 2, 0);
      assertThat(batch.labels().address() % 64).isZero();
      assertThat(batch.classNames()).isEqualTo(NAMES);
      assertThat(batch.label(1)).isEqualTo(Label.of(1));
      assertThatThrownBy(batch::labelFloats).hasMessage("labels are SPARSE; read them with labelInts()");
      Batch last = batches.next();
      assertThat(last.labelShape()).containsExactly(1);
      assertThat(last.labels().toArray(ValueLayout.JAVA_INT)).containsExactly(1);
    }
  }

  @Test
  void oneHot() {
    assertFloats(flow(ONE, NAMES).labels(LabelEncoding.ONE_HOT), LabelEncoding.ONE_HOT, 3,
        1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0);
  }

  @Test
  void classesCanBeCountedByTheUser() {
    assertFloats(flow(ONE, List.of()).labels(LabelEncoding.ONE_HOT).classes(4), LabelEncoding.ONE_HOT, 4,
        1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0);
  }

  @Test
  void multiHot() {
    assertFloats(flow(SEVERAL, NAMES), LabelEncoding.MULTI_HOT, 3, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1);
    assertFloats(flow(ONE, NAMES).labels(LabelEncoding.MULTI_HOT), LabelEncoding.MULTI_HOT, 3,
        1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0);
  }

  @Test
  void numbers() {
    assertFloats(flow(NUMBERS, List.of()), LabelEncoding.NUMBERS, 2, 0, -0f, 1, -0.5f, 2, -1, 3, -1.5f);
  }

  @Test
  void labelsOfRecycledBatchesAreOverwrittenCompletely() {
    try (BatchIterator batches = flow(ONE, NAMES).labels(LabelEncoding.ONE_HOT).batchSize(1).epochs(9).open()) {
      for (Batch batch : batches) {
        float sum = 0;
        for (int i = 0; i < 3; i++) {
          sum += batch.labelFloats().get(i);
        }
        assertThat(sum).isEqualTo(1);
        assertThat(batch.labelFloats().get((int) batch.indices()[0] % 3)).isEqualTo(1);
      }
    }
  }

  @Test
  void none() {
    for (Flow flow : List.of(flow(_ -> Label.none(), List.of()), flow(ONE, NAMES).labels(LabelEncoding.NONE))) {
      try (BatchIterator batches = flow.open()) {
        Batch batch = batches.next();
        assertThat(batch.labelEncoding()).isEqualTo(LabelEncoding.NONE);
        assertThat(batch.size()).isEqualTo(4);
        assertThatThrownBy(batch::labels).isInstanceOf(IllegalStateException.class)
            .hasMessage("this batch has no labels: the source has none, or the flow asked for none");
        assertThatThrownBy(batch::labelInts).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(batch::labelFloats).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @Test
  void theNumberOfClassesMustBeKnown() {
    assertThatThrownBy(() -> flow(ONE, List.of()).labels(LabelEncoding.ONE_HOT).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the source has no class names, so the number of classes is unknown; write classes(n)");
  }

  /** Also where misfits are skipped: no label would fit. */
  @Test
  void anEncodingThatDoesNotSuitTheSourceIsRefusedWhenOpening() {
    assertUnsuited(flow(ONE, NAMES).labels(LabelEncoding.NUMBERS), "labels(NUMBERS) does not suit the source, whose first "
        + "label is ClassIndex[index=0]; write labels(SPARSE) or give the source other labels");
    assertUnsuited(flow(_ -> Label.none(), NAMES).labels(LabelEncoding.SPARSE), "labels(SPARSE) does not suit the source, "
        + "whose first label is None[]; write labels(NONE) or give the source other labels");
    assertUnsuited(flow(SEVERAL, NAMES).labels(LabelEncoding.ONE_HOT), "labels(ONE_HOT) does not suit the source, whose "
        + "first label is ClassSet[indices=[]]; write labels(MULTI_HOT) or give the source other labels");
    assertUnsuited(flow(NUMBERS, NAMES).labels(LabelEncoding.MULTI_HOT), "labels(MULTI_HOT) does not suit the source, "
        + "whose first label is [0.0, -0.0]; write labels(NUMBERS) or give the source other labels");
    assertThatThrownBy(() -> flow(_ -> null, NAMES).open())
        .hasMessage("folder/0.png (sample 0): the source's label() returned null; return Label.none() where nothing is known");
  }

  @Test
  void labelsThatDoNotFitNameTheirSample() {
    assertFault(flow(index -> Label.of((int) index), NAMES), "folder/3.png (sample 3): class 3 is outside 0 to 2; "
        + "write classes(4) or more, or name as many classes in the source");
    assertFault(flow(index -> Label.ofClasses((int) index), NAMES),
        "folder/3.png (sample 3): class 3 is outside 0 to 2; write classes(4) or more, or name as many classes in the "
            + "source");
    assertFault(flow(index -> index < 2 ? Label.of(0) : Label.none(), NAMES),
        "folder/2.png (sample 2): the label None[] cannot be encoded as SPARSE" + REMEDY);
    assertFault(flow(index -> index < 2 ? Label.of(0) : Label.none(), NAMES).labels(LabelEncoding.ONE_HOT),
        "folder/2.png (sample 2): the label None[] cannot be encoded as ONE_HOT" + REMEDY);
    assertFault(flow(index -> index < 2 ? Label.ofClasses(0) : Label.ofNumbers(1), NAMES),
        "folder/2.png (sample 2): the label [1.0] cannot be encoded as MULTI_HOT" + REMEDY);
    assertFault(flow(index -> index < 2 ? Label.ofNumbers(1) : Label.ofNumbers(1, 2), NAMES),
        "folder/2.png (sample 2): the label [1.0, 2.0] has 2 numbers, the first sample's has 1");
    assertFault(flow(index -> index < 2 ? Label.ofNumbers(1) : Label.of(0), NAMES),
        "folder/2.png (sample 2): the label ClassIndex[index=0] cannot be encoded as NUMBERS" + REMEDY);
    for (Label first : List.of(Label.of(0), Label.ofClasses(0), Label.ofNumbers(1))) {
      assertFault(flow(index -> index < 2 ? first : null, NAMES), "folder/2.png (sample 2): the source's label() "
          + "returned null; return Label.none() where nothing is known");
    }
  }

  @Test
  void labelsAreValues() {
    assertThat(Label.ofClasses(2, 0, 2)).isEqualTo(Label.ofClasses(0, 2)).isNotEqualTo(Label.ofClasses(0));
    assertThat(Label.ofNumbers(1, 2)).isEqualTo(Label.ofNumbers(1, 2)).hasSameHashCodeAs(Label.ofNumbers(1, 2))
        .isNotEqualTo(Label.ofNumbers(1)).hasToString("[1.0, 2.0]");
    float[] values = {1, 2};
    Label.Numbers numbers = new Label.Numbers(values);
    values[0] = 9;
    numbers.toArray()[1] = 9;
    assertThat(numbers.toArray()).containsExactly(1, 2);
    assertThatThrownBy(() -> Label.of(-1)).hasMessage("classes are numbered from 0, found -1");
    assertThatThrownBy(() -> Label.ofClasses(1, -2)).hasMessage("classes are numbered from 0, found -2");
  }

  private static Flow flow(LongFunction<Label> labels, List<String> names) {
    return Flow.of(new NumberedSource(5, labels, names)).augment(new HashAugmenter()).batchSize(4);
  }

  private static void assertFloats(Flow flow, LabelEncoding encoding, int width, float... expected) {
    try (BatchIterator batches = flow.open()) {
      Batch batch = batches.next();
      assertThat(batch.labelEncoding()).isEqualTo(encoding);
      assertThat(batch.labelShape()).containsExactly(4, width);
      assertThat(batch.labels().toArray(ValueLayout.JAVA_FLOAT)).containsExactly(expected);
      FloatBuffer floats = batch.labelFloats();
      float[] copy = new float[floats.remaining()];
      floats.get(copy);
      assertThat(copy).containsExactly(expected);
      assertThatThrownBy(batch::labelInts).hasMessage("labels are " + encoding + "; read them with labelFloats()");
    }
  }

  private static void assertUnsuited(Flow flow, String message) {
    for (OnError policy : OnError.values()) {
      assertThatThrownBy(() -> flow.onError(policy).open()).isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
    }
  }

  private static void assertFault(Flow flow, String message) {
    try (BatchIterator batches = flow.batchSize(5).open()) {
      assertThatThrownBy(batches::next).isInstanceOf(SampleException.class).hasMessage(message);
    }
  }
}
