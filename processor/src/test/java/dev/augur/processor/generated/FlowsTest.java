package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.ResumeToken;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import dev.augur.Worker;
import dev.augur.data.ArraySource;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.TestImages;
import dev.augur.support.GeneratedWorker;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a key makes of a sample depends on neither threads, batches, shards, resumption nor the code that serves: workers keep
 * scratch from image to image, write to recycled memory, and change from scalar to vector code on the way.
 */
class FlowsTest {
  private static final int SAMPLES = 37;
  private static final long SEED = 42;

  /** Far longer than a takeover takes on a slow machine: what never comes ends here. */
  private static final long PATIENCE_NANOS = 150_000_000_000L;

  /** A warp, colours, a statistic, a blur and noise, of which coins leave any out. */
  private static final PipelineText MIXED = PipelineText.stack(
      "Mixed",
      "@Pipeline(height = 28, width = 36, source = @Source(height = 31, width = 40))",
      List.of("@RandomCrop", "@Rotate(degrees = 20)", "@Hue", "@Contrast", "@GaussianBlur", "@GaussNoise", "@Normalize"));

  static Stream<PipelineText> pipelines() {
    return Stream.of(MIXED, KnownPipelines.IMAGE_NET_ANTIALIASED);
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void aSampleIsWhatItsKeySays(PipelineText text) {
    Expected expected = new Expected(PipelineCompiler.compile(text).create());
    checkSettings(expected);
    checkTakeover(expected);
    checkSettings(expected);
  }

  private static void checkSettings(Expected expected) {
    List<SampleKey> whole = checked(expected, expected.flow().threads(1).batchSize(26));
    assertThat(whole).hasSize(2 * 2 * SAMPLES).doesNotHaveDuplicates();
    for (int threads : new int[] {1, 3}) {
      for (int batchSize : new int[] {2, 14, 400}) {
        assertThat(checked(expected, expected.flow().threads(threads).batchSize(batchSize))).isEqualTo(whole);
      }
    }
    List<SampleKey> parts = new ArrayList<>();
    for (int shard = 0; shard < 3; shard++) {
      parts.addAll(checked(expected, expected.flow().shard(shard, 3).threads(3).batchSize(6)));
    }
    assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
    checkResumed(expected, whole);
  }

  private static void checkResumed(Expected expected, List<SampleKey> whole) {
    try (BatchIterator batches = expected.flow().threads(1).batchSize(20).open()) {
      int at = 0;
      for (Batch batch : batches) {
        at += batch.size();
        ResumeToken token = batch.resumeToken();
        assertThat(checked(expected, expected.flow().resume(token).threads(3).batchSize(10)))
            .isEqualTo(whole.subList(at, whole.size()));
      }
    }
  }

  /** One run that goes on until vector code serves, and a while longer. */
  private static void checkTakeover(Expected expected) {
    long start = System.nanoTime();
    boolean served = false;
    try (BatchIterator batches = expected.flow().epochs(Long.MAX_VALUE).threads(3).batchSize(10).prefetch(1).open()) {
      while (!served && System.nanoTime() - start < PATIENCE_NANOS) {
        served = expected.vectorCodeServes();
        for (int i = 0; i < 20; i++) {
          expected.check(batches.next());
        }
      }
    }
    assertThat(served).as("vector code serves within %d s", PATIENCE_NANOS / 1_000_000_000).isTrue();
  }

  /** The keys of a run's images, each of which is what its key says. */
  private static List<SampleKey> checked(Expected expected, Flow flow) {
    List<SampleKey> keys = new ArrayList<>();
    try (BatchIterator batches = flow.open()) {
      batches.forEachRemaining(batch -> keys.addAll(expected.check(batch)));
    }
    return keys;
  }

  /** What images must be: each is rendered alone, by a new worker's scalar code. */
  private static final class Expected {
    private final Augmenter augmenter;
    private final List<Image> samples = new ArrayList<>();
    private final Map<SampleKey, byte[]> images = new HashMap<>();

    Expected(Augmenter augmenter) {
      this.augmenter = augmenter;
      SourceSpec source = augmenter.source();
      Random random = new Random(8);
      for (int i = 0; i < SAMPLES; i++) {
        int height = source.height() > 0 ? source.height() : 9 + random.nextInt(50);
        int width = source.width() > 0 ? source.width() : 9 + random.nextInt(50);
        samples.add(TestImages.of(source, height, width, i));
      }
    }

    /** Two epochs, two views. */
    Flow flow() {
      return Flow.of(ArraySource.of(samples)).augment(augmenter).shuffle().seed(SEED).epochs(2).views(2);
    }

    List<SampleKey> check(Batch batch) {
      List<SampleKey> keys = new ArrayList<>();
      for (int place = 0; place < batch.size(); place++) {
        SampleKey key = batch.key(place);
        byte[] found = batch.image(place).toArray(ValueLayout.JAVA_BYTE);
        assertThat(found).as("%s, place %d of %d", key, place, batch.size())
            .isEqualTo(images.computeIfAbsent(key, this::alone));
        keys.add(key);
      }
      return keys;
    }

    private byte[] alone(SampleKey key) {
      Worker worker = Rendering.worker(augmenter, false);
      return Rendering.bytes(augmenter, worker, key.bits(), samples.get((int) key.index()));
    }

    boolean vectorCodeServes() {
      GeneratedWorker probe = (GeneratedWorker) augmenter.worker();
      Rendering.bytes(augmenter, probe, 1, samples.getFirst());
      return probe.vector;
    }
  }
}
