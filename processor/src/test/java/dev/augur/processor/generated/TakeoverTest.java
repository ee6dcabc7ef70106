package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import dev.augur.support.GeneratedWorker;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A worker that nobody pins comes to serve vector code, also where crops of random size make images' times differ, and
 * its bytes do not show when.
 */
class TakeoverTest {
  /** Far longer than a takeover takes on a slow machine: what never comes ends here. */
  private static final long PATIENCE_NANOS = 150_000_000_000L;

  static Stream<PipelineText> pipelines() {
    return Stream.of(KnownPipelines.CIFAR, KnownPipelines.IMAGE_NET, KnownPipelines.IMAGE_NET_ANTIALIASED);
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void vectorCodeComesToServe(PipelineText text) {
    Augmenter augmenter = PipelineCompiler.compile(List.of(text)).getFirst().create();
    List<Trial> trials = Trial.of(augmenter, 32, 5);
    List<byte[]> expected = trials.stream().map(trial -> trial.bytes(false)).toList();
    GeneratedWorker worker = (GeneratedWorker) augmenter.worker();

    long start = System.nanoTime();
    boolean served = false;
    while (!served && System.nanoTime() - start < PATIENCE_NANOS) {
      served = servesAll(worker, trials, expected);
    }

    assertThat(served).as("vector code serves within %d s", PATIENCE_NANOS / 1_000_000_000).isTrue();
  }

  @Test
  void picturesWithoutRowsThatAreNotNeededServeForTheWarmUp() {
    Augmenter augmenter = PipelineCompiler.compile(List.of(KnownPipelines.IMAGE_NET)).getFirst().create();
    GeneratedWorker worker = (GeneratedWorker) augmenter.worker();
    byte[] pixels = new byte[300 * 400 * 3];
    long start = System.nanoTime();
    for (int i = 0; !worker.vector && System.nanoTime() - start < PATIENCE_NANOS; i++) {
      long key = SampleKey.of(1, 0, i).bits();
      int rows = worker.rowsNeeded(key, 300, 400);
      byte[] upper = Arrays.copyOf(pixels, rows * 400 * 3);
      Rendering.bytes(augmenter, worker, key, new Image().pointTop(upper, 0, 400 * 3, rows, 300, 400, 3, 1));
    }
    assertThat(worker.vector).as("vector code serves").isTrue();
  }

  @Test
  void picturesOfReducedSizeServeForTheWarmUp() {
    PipelineText text = PipelineText.stack(
        "Reduced", "@Pipeline(height = 24, width = 24)", List.of("@RandomResizedCrop", "@Normalize"));
    Augmenter augmenter = PipelineCompiler.compile(List.of(text)).getFirst().create();
    GeneratedWorker worker = (GeneratedWorker) augmenter.worker();
    int side = 51;
    Image image = new Image().pointReduced(new byte[26 * 26 * 3], 0, 26 * 3, side, side, 3, 2);
    long start = System.nanoTime();
    for (int i = 0; !worker.vector && System.nanoTime() - start < PATIENCE_NANOS; i++) {
      long key = SampleKey.of(1, 0, i).bits();
      if (worker.shrink(key, side, side) >= 2) {
        Rendering.bytes(augmenter, worker, key, image);
      }
    }
    assertThat(worker.vector).as("vector code serves").isTrue();
  }

  /** Whether vector code served every image of a round. */
  private static boolean servesAll(GeneratedWorker worker, List<Trial> trials, List<byte[]> expected) {
    boolean served = true;
    for (int i = 0; i < trials.size(); i++) {
      Trial trial = trials.get(i);
      byte[] bytes = Rendering.bytes(trial.augmenter(), worker, trial.key().bits(), trial.image());
      assertThat(bytes).isEqualTo(expected.get(i));
      served &= worker.vector;
    }
    return served;
  }
}
