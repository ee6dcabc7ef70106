package dev.augur.examples.benchmarks;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What each operation adds: of the operations with a probability, the first {@code acting} act on every image and the
 * others on none. The difference between two rows is the cost of one operation, fused or interpreted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BreakdownBenchmark {
  /** What runs. */
  @Param({"CIFAR", "IMAGENET", "POINTWISE", "AFFINE"})
  public Workload workload;

  /** How it runs. */
  @Param({"GENERATED_VECTOR", "INTERPRETED_VECTOR", "INTERPRETED_JOINED"})
  public Engine engine;

  /** How many operations act; more than there are means all of them. */
  @Param({"0", "1", "2", "3", "4"})
  public int acting;

  private Arena arena;
  private OutputRing ring;
  private Image[] images;
  private Worker worker;
  private long sample;

  /** JMH makes it. */
  public BreakdownBenchmark() {}

  /** Makes the worker that is timed. */
  @Setup(Level.Trial)
  public void open() {
    if (acting > workload.optional().size()) {
      throw new IllegalArgumentException(workload + " has " + workload.optional().size() + " operations to switch");
    }
    GeneratedAugmenter generated = workload.acting(acting);
    Verification.verify(workload, generated);
    arena = Arena.ofConfined();
    ring = new OutputRing(arena, generated.output(), workload.batchSize());
    images = SampleImages.of(workload);
    worker = engine.worker(workload, generated);
  }

  /** Frees the batch memory. */
  @TearDown(Level.Trial)
  public void close() {
    arena.close();
  }

  /** One image. */
  @Benchmark
  public void image() {
    long index = sample++;
    long key = SampleKey.of(1, 0, index).bits();
    worker.augment(key, images[(int) (index % images.length)], ring.memory(), ring.next());
  }
}
