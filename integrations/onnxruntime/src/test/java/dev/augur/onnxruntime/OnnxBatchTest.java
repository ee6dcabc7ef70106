package dev.augur.onnxruntime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.LabelEncoding;
import dev.augur.data.ArraySource;
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
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions of the real ONNX Runtime read a batch's own memory. */
class OnnxBatchTest {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

  @AfterEach
  void noThreadIsLeft() {
    assertThat(Samples.workerThreads()).isEmpty();
  }

  @Test
  void aSessionAveragesEveryPlane() throws OrtException {
    try (OrtSession session = environment.createSession(OnnxModel.of("GlobalAveragePool", OnnxModel.FLOAT));
        BatchIterator batches = Samples.flow(Samples.of(25)).epochs(3).open()) {
      int seen = 0;
      while (batches.hasNext()) {
        Batch source = batches.next();
        FloatBuffer pixels = source.floats();
        try (OnnxBatch batch = OnnxBatch.of(source, environment);
            OrtSession.Result result = session.run(Map.of("input", batch.images()))) {
          assertThat(batch.images().getInfo().getShape()).containsExactly(source.size(), 3, 6, 8);
          float[] means = floats((OnnxTensor) result.get(0));
          assertThat(means).hasSize(3 * source.size());
          for (int plane = 0; plane < means.length; plane++) {
            int first = plane * 6 * 8;
            double mean = IntStream.range(first, first + 6 * 8).mapToDouble(pixels::get).average().orElseThrow();
            assertThat((double) means[plane]).isCloseTo(mean, within(1e-4));
          }
          seen += source.size();
        }
      }
      assertThat(seen).isEqualTo(75);
    }
  }

  @Test
  void floatsAreSharedNotCopied() throws OrtException {
    try (OrtSession session = environment.createSession(OnnxModel.of("Identity", OnnxModel.FLOAT));
        BatchIterator batches = Samples.flow(Samples.of(10)).open()) {
      Batch source = batches.next();
      try (OnnxBatch batch = OnnxBatch.of(source, environment)) {
        source.images().setAtIndex(ValueLayout.JAVA_FLOAT, 100, 1234.5f);
        try (OrtSession.Result result = session.run(Map.of("input", batch.images()))) {
          assertThat(floats((OnnxTensor) result.get(0))[100]).isEqualTo(1234.5f);
        }
      }
    }
  }

  @Test
  void bytesAreSharedNotCopied() throws OrtException {
    Flow flow = Flow.of(Samples.of(4)).augment(BytesAugmenter.create());
    try (OrtSession session = environment.createSession(OnnxModel.of("Identity", OnnxModel.UINT8));
        BatchIterator batches = flow.open()) {
      Batch source = batches.next();
      try (OnnxBatch batch = OnnxBatch.of(source, environment)) {
        source.images().set(ValueLayout.JAVA_BYTE, 7, (byte) 200);
        try (OrtSession.Result result = session.run(Map.of("input", batch.images()))) {
          OnnxTensor same = (OnnxTensor) result.get(0);
          assertThat(same.getInfo().getShape()).containsExactly(4, 6, 8, 3);
          assertThat(same.getByteBuffer()).isEqualTo(source.bytes());
          assertThat(same.getByteBuffer().get(7)).isEqualTo((byte) 200);
        }
      }
    }
  }

  @Test
  void halvesKeepTheirTypeAndValues() throws OrtException {
    assertWords(HalvesAugmenter.create(), OnnxJavaType.FLOAT16);
    assertWords(UpperHalvesAugmenter.create(), OnnxJavaType.BFLOAT16);
  }

  private void assertWords(Augmenter augmenter, OnnxJavaType type) throws OrtException {
    try (BatchIterator batches = Flow.of(Samples.of(4)).augment(augmenter).open()) {
      Batch source = batches.next();
      try (OnnxBatch batch = OnnxBatch.of(source, environment)) {
        assertThat(batch.images().getInfo().type).isEqualTo(type);
        assertThat(batch.images().getShortBuffer()).isEqualTo(source.shorts());
        assertThat(batch.images().getFloatBuffer().get(100))
            .isEqualTo(augmenter.output().type().get(source.images(), 100));
      }
    }
  }

  @Test
  void labelsOfAllKinds() throws OrtException {
    assertLabels(Samples.of(4), LabelEncoding.SPARSE, OnnxJavaType.INT32, new long[] {4}, new int[] {0, 1, 2, 0});
    assertLabels(Samples.of(2), LabelEncoding.ONE_HOT, OnnxJavaType.FLOAT, new long[] {2, 3},
        new float[][] {{1, 0, 0}, {0, 1, 0}});
    assertLabels(Samples.of(2), LabelEncoding.MULTI_HOT, OnnxJavaType.FLOAT, new long[] {2, 3},
        new float[][] {{1, 0, 0}, {0, 1, 0}});
    ArraySource numbers = Samples.of(2).withLabels(List.of(new Label.Numbers(0.5f, -2), new Label.Numbers(5, 6)));
    assertLabels(numbers, LabelEncoding.NUMBERS, OnnxJavaType.FLOAT, new long[] {2, 2},
        new float[][] {{0.5f, -2}, {5, 6}});
  }

  @Test
  void withoutLabelsThereIsNoTensor() throws OrtException {
    try (BatchIterator batches = Samples.flow(Samples.of(4)).labels(LabelEncoding.NONE).open();
        OnnxBatch batch = OnnxBatch.of(batches.next(), environment)) {
      assertThat(batch.labels()).isEmpty();
    }
  }

  @Test
  void closingEndsTheLeaseAndTheTensors() throws OrtException {
    try (BatchIterator batches = Samples.flow(Samples.of(25)).open()) {
      Batch source = batches.next();
      MemorySegment view = source.images();
      OnnxBatch batch = OnnxBatch.of(source, environment);
      assertThat(view.scope().isAlive()).isTrue();
      batch.close();
      batch.close();
      assertThat(view.scope().isAlive()).isFalse();
      assertThat(batch.images().isClosed()).isTrue();
      assertThat(batch.labels().orElseThrow().isClosed()).isTrue();
      assertThatThrownBy(() -> OnnxBatch.of(source, environment)).isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("recycled");
    }
  }

  private void assertLabels(
      ArraySource source, LabelEncoding encoding, OnnxJavaType type, long[] shape, Object values) throws OrtException {
    try (BatchIterator batches = Flow.of(source).augment(FloatsAugmenter.create()).labels(encoding).open();
        OnnxBatch batch = OnnxBatch.of(batches.next(), environment)) {
      OnnxTensor labels = batch.labels().orElseThrow();
      assertThat(labels.getInfo().type).isEqualTo(type);
      assertThat(labels.getInfo().getShape()).isEqualTo(shape);
      assertThat(labels.getValue()).isEqualTo(values);
    }
  }

  private static float[] floats(OnnxTensor tensor) {
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
