package dev.augur.processor.generated;

import com.sun.management.ThreadMXBean;
import dev.augur.Augmenter;
import dev.augur.Worker;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Prints how many bytes vector code allocates per image once it is hot. Started as a program by {@link AllocationTest}, since
 * what the JIT leaves on the heap depends on all that a JVM has run.
 */
final class VectorAllocations {
  /** Affine, filtered and blurred, elastic and noisy. */
  static final List<PipelineText> PIPELINES =
      List.of(KnownPipelines.CIFAR, KnownPipelines.IMAGE_NET_ANTIALIASED, KnownPipelines.DIGITS);

  /** So few while the code is cold, when one takes milliseconds. */
  private static final int FEW = 32;

  private static final int MANY = 1000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private VectorAllocations() {}

  /**
   * Prints a line for each pipeline: its name and bytes per image.
   *
   * @param args how many bytes per image are little, and for how many seconds to wait for so few
   */
  public static void main(String[] args) {
    double little = Double.parseDouble(args[0]);
    long patienceNanos = Long.parseLong(args[1]) * 1_000_000_000;
    for (CompiledPipeline pipeline : PipelineCompiler.compile(PIPELINES)) {
      System.out.println(pipeline.text().name() + " " + hot(pipeline.create(), little, patienceNanos));
    }
  }

  /** Bytes per image of the first many that take little, or of the last ones if patience ends before. */
  private static double hot(Augmenter augmenter, double little, long patienceNanos) {
    List<Trial> trials = Trial.of(augmenter, FEW, 9);
    Worker worker = Rendering.worker(augmenter, true);
    long start = System.nanoTime();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(augmenter.output().bytes(), 64);
      int images = FEW;
      double found;
      do {
        found = perImage(worker, trials, images, out);
        if (found < little && images == MANY) {
          return found;
        }
        images = found < little ? MANY : FEW;
      } while (System.nanoTime() - start < patienceNanos);
      return found;
    }
  }

  private static double perImage(Worker worker, List<Trial> trials, int images, MemorySegment out) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int key = 0; key < images; key++) {
      worker.augment(key, trials.get(key % trials.size()).image(), out, 0);
    }
    return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / images;
  }
}
