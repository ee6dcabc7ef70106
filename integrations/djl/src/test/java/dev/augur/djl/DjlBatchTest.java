package dev.augur.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.LabelEncoding;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.integrations.BytesAugmenter;
import dev.augur.integrations.FloatsAugmenter;
import dev.augur.integrations.HalvesAugmenter;
import dev.augur.integrations.Samples;
import dev.augur.integrations.UpperHalvesAugmenter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DJL's arrays show a batch's memory for exactly as long as the lease lasts; on the real engine. */
class DjlBatchTest {
  private NDManager manager;

  @BeforeEach
  void open() {
    manager = NDManager.newBaseManager();
    assertThat(manager.getEngine().getEngineName()).isEqualTo("PyTorch");
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(manager.getManagedArrays()).isEmpty();
    manager.close();
    assertThat(Samples.workerThreads()).isEmpty();
  }

  @Test
  void floatsAreSharedNotCopied() {
    try (BatchIterator batches = Samples.flow(Samples.of(25)).open()) {
      Batch source = batches.next();
      try (DjlBatch batch = DjlBatch.of(source, manager)) {
        NDArray images = batch.getData().singletonOrThrow();
        assertThat(images.getShape()).isEqualTo(new Shape(10, 3, 6, 8));
        assertThat(images.getDataType()).isEqualTo(DataType.FLOAT32);
        assertThat(images.toFloatArray()).isEqualTo(floats(source.floats()));

        source.images().setAtIndex(ValueLayout.JAVA_FLOAT, 3 * 6 * 8, 1234.5f);
        assertThat(images.getFloat(1, 0, 0, 0)).as("written by Java, seen by the engine").isEqualTo(1234.5f);
        images.muli(2);
        assertThat(source.floats().get(3 * 6 * 8)).as("written by the engine, seen by Java").isEqualTo(2469f);
      }
    }
  }

  @Test
  void bytesAreSharedNotCopied() {
    Flow flow = Flow.of(Samples.of(25)).augment(BytesAugmenter.create()).batchSize(25);
    try (BatchIterator batches = flow.open()) {
      Batch source = batches.next();
      try (DjlBatch batch = DjlBatch.of(source, manager)) {
        NDArray images = batch.getData().singletonOrThrow();
        assertThat(images.getShape()).isEqualTo(new Shape(25, 6, 8, 3));
        assertThat(images.getDataType()).isEqualTo(DataType.UINT8);
        assertThat(images.toByteBuffer()).isEqualTo(source.bytes());

        source.images().set(ValueLayout.JAVA_BYTE, 5, (byte) 200);
        assertThat(images.getUint8(0, 0, 1, 2)).isEqualTo(200);
      }
    }
  }

  @Test
  void halvesKeepTheirTypeAndValues() {
    Augmenter augmenter = HalvesAugmenter.create();
    try (BatchIterator batches = Flow.of(Samples.of(25)).augment(augmenter).batchSize(25).open()) {
      Batch source = batches.next();
      try (DjlBatch batch = DjlBatch.of(source, manager)) {
        NDArray images = batch.getData().singletonOrThrow();
        assertThat(images.getDataType()).isEqualTo(DataType.FLOAT16);
        try (NDArray wide = images.toType(DataType.FLOAT32, true)) {
          assertThat(wide.getFloat(3, 2, 1, 0))
              .isEqualTo(augmenter.output().type().get(source.images(), ((3 * 6 + 2) * 8 + 1) * 3));
        }
      }
    }
  }

  @Test
  void upperHalvesAreRefused() {
    try (BatchIterator batches = Flow.of(Samples.of(4)).augment(UpperHalvesAugmenter.create()).open()) {
      Batch source = batches.next();
      assertThatThrownBy(() -> DjlBatch.of(source, manager)).isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("BFLOAT16").hasMessageContaining("PixelType.FLOAT16");
    }
  }

  @Test
  void anyOtherBufferWouldBeCopied() {
    try (BatchIterator batches = Samples.flow(Samples.of(10)).open()) {
      Batch source = batches.next();
      try (NDArray copy = manager.create(source.floats(), new Shape(source.shape()), DataType.FLOAT32)) {
        float before = source.floats().get(0);
        source.images().set(ValueLayout.JAVA_FLOAT, 0, before + 1);
        assertThat(copy.getFloat(0, 0, 0, 0)).isEqualTo(before);
      }
    }
  }

  @Test
  void classNumbers() {
    ArraySource samples = Samples.of(6);
    assertLabels(samples, LabelEncoding.SPARSE, DataType.INT32, new Shape(6), 0, 1, 2, 0, 1, 2);
  }

  @Test
  void oneHot() {
    assertLabels(Samples.of(2), LabelEncoding.ONE_HOT, DataType.FLOAT32, new Shape(2, 3), 1, 0, 0, 0, 1, 0);
  }

  @Test
  void multiHot() {
    ArraySource samples = Samples.of(2).withLabels(List.of(Label.of(0), Label.of(1))).withClassNames(Samples.CLASSES);
    ImageSource sets = ImageSource.of(2, samples::reader,
        index -> index == 0 ? new Label.ClassSet(List.of(0, 2)) : new Label.ClassSet(List.of()), Samples.CLASSES);
    assertLabels(sets, LabelEncoding.MULTI_HOT, DataType.FLOAT32, new Shape(2, 3), 1, 0, 1, 0, 0, 0);
  }

  @Test
  void numbers() {
    ArraySource samples =
        Samples.of(2).withLabels(List.of(new Label.Numbers(0.5f, -2, 3, 4), new Label.Numbers(5, 6, 7, 8)));
    assertLabels(
        samples, LabelEncoding.NUMBERS, DataType.FLOAT32, new Shape(2, 4), 0.5, -2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void withoutLabelsThereIsNoArray() {
    try (BatchIterator batches = Samples.flow(Samples.of(5)).labels(LabelEncoding.NONE).open();
        DjlBatch batch = DjlBatch.of(batches.next(), manager)) {
      assertThat(batch.getLabels()).isEmpty();
      assertThat(batch.getData()).hasSize(1);
    }
  }

  private void assertLabels(ImageSource source, LabelEncoding encoding, DataType type, Shape shape, double... values) {
    Flow flow = Flow.of(source).augment(FloatsAugmenter.create()).labels(encoding);
    try (BatchIterator batches = flow.open(); DjlBatch batch = DjlBatch.of(batches.next(), manager)) {
      NDArray labels = batch.getLabels().singletonOrThrow();
      assertThat(labels.getDataType()).isEqualTo(type);
      assertThat(labels.getShape()).isEqualTo(shape);
      try (NDArray wide = labels.toType(DataType.FLOAT64, true)) {
        assertThat(wide.toDoubleArray()).isEqualTo(values);
      }
    }
  }

  @Test
  void describesItsSamples() {
    try (BatchIterator batches = Samples.flow(Samples.of(25)).open();
        DjlBatch batch = DjlBatch.of(batches.next(), manager)) {
      assertThat(batch.getSize()).isEqualTo(10);
      assertThat(List.<Object>copyOf(batch.getIndices())).hasSize(10).doesNotHaveDuplicates().isSubsetOf(indices(25));
      assertThat(batch.source().key(3).index()).isEqualTo(batch.getIndices().get(3));
    }
  }

  @Test
  void closingEndsTheLeaseAndTheArrays() {
    try (BatchIterator batches = Samples.flow(Samples.of(25)).open()) {
      Batch source = batches.next();
      MemorySegment view = source.images();
      DjlBatch batch = DjlBatch.of(source, manager);
      NDArray images = batch.getData().singletonOrThrow();
      NDArray labels = batch.getLabels().singletonOrThrow();
      assertThat(view.scope().isAlive()).isTrue();
      batch.close();
      batch.close();
      assertEnded(view, images, labels);
      assertThatThrownBy(source::images).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void closingTheManagerEndsThemToo() {
    try (BatchIterator batches = Samples.flow(Samples.of(25)).open()) {
      Batch source = batches.next();
      MemorySegment view = source.images();
      NDManager trainers = manager.newSubManager();
      DjlBatch batch = DjlBatch.of(source, trainers);
      trainers.close();
      assertEnded(view, batch.getData().singletonOrThrow(), batch.getLabels().singletonOrThrow());
      batch.close();
    }
  }

  @Test
  void aRecycledBatchIsRefusedAndLeavesNothing() {
    try (BatchIterator batches = Samples.flow(Samples.of(25)).open()) {
      Batch source = batches.next();
      source.close();
      assertThatThrownBy(() -> DjlBatch.of(source, manager)).isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("recycled");
    }
  }

  private static void assertEnded(MemorySegment view, NDArray... arrays) {
    assertThat(view.scope().isAlive()).isFalse();
    for (NDArray array : arrays) {
      assertThat(array.isReleased()).isTrue();
      assertThatThrownBy(array::toByteBuffer).isInstanceOf(IllegalStateException.class);
    }
  }

  private static float[] floats(FloatBuffer buffer) {
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static List<Object> indices(int count) {
    return LongStream.range(0, count).<Object>mapToObj(i -> i).toList();
  }
}
