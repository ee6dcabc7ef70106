package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.augur.Augmenter;
import dev.augur.Worker;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.Jvm;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.RandomSuite;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * After the first images a worker allocates nothing. Vector code does until the JIT has compiled it, as the interpreter boxes
 * its vectors, and has a JVM of its own.
 */
class AllocationTest {
  private static final int IMAGES = 8;
  private static final int ROUNDS = 3;

  /** A box of one vector has 48 bytes or more, and an image has hundreds: this leaves room for what the JVM does now and then. */
  private static final int LITTLE = 40;

  /** Far longer than the JIT takes on a busy machine: what never gets hot ends here. */
  private static final int PATIENCE_SECONDS = 150;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void knownPipelines() {
    assertThat(allocating(PipelineCompiler.compile(KnownPipelines.ALL))).isEmpty();
  }

  @Test
  void randomPipelines() {
    assertThat(allocating(RandomSuite.pipelines())).isEmpty();
  }

  @Test
  void hotVectorCode() {
    List<String> lines = Jvm.run(Jvm.VECTORS, VectorAllocations.class, "" + LITTLE, "" + PATIENCE_SECONDS).lines();
    assertThat(lines).hasSameSizeAs(VectorAllocations.PIPELINES).allSatisfy(line ->
        assertThat(Double.parseDouble(line.substring(line.indexOf(' ')))).as(line + " bytes per image").isLessThan(LITTLE));
  }

  private static List<String> allocating(List<CompiledPipeline> pipelines) {
    List<String> allocating = new ArrayList<>();
    for (CompiledPipeline pipeline : pipelines) {
      long bytes = bytesInSteadyState(pipeline);
      if (bytes > 0) {
        allocating.add(bytes + " bytes in a round of\n" + pipeline);
      }
    }
    return allocating;
  }

  /** The fewest bytes of a few rounds over the same images, as the JVM itself allocates now and then. */
  private static long bytesInSteadyState(CompiledPipeline pipeline) {
    Augmenter augmenter = pipeline.create();
    List<Trial> trials = Trial.of(augmenter, IMAGES, 9);
    long[] keys = trials.stream().mapToLong(trial -> trial.key().bits()).toArray();
    Worker worker = Rendering.worker(augmenter, false);
    long fewest = Long.MAX_VALUE;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(augmenter.output().bytes(), 64);
      augment(worker, keys, trials, out);
      for (int round = 0; round < ROUNDS; round++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        augment(worker, keys, trials, out);
        fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
    }
    return fewest;
  }

  private static void augment(Worker worker, long[] keys, List<Trial> trials, MemorySegment out) {
    for (int i = 0; i < keys.length; i++) {
      worker.augment(keys[i], trials.get(i).image(), out, 0);
    }
  }
}
