package dev.augur.examples.benchmarks;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
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

/** Whole pipelines, one image per call, one thread, into batch memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PipelineBenchmark {
  /** What runs. */
  @Param({"CIFAR", "IMAGENET", "POINTWISE", "AFFINE"})
  public Workload workload;

  /** How it runs. */
  @Param
  public Engine engine;

  private Arena arena;
  private OutputRing ring;
  private MemorySegment finished;
  private Image[] images;
  private Worker worker;
  private long sample;

  /** JMH makes it. */
  public PipelineBenchmark() {}

  /** Verifies the outputs, then makes the worker that is timed. */
  @Setup(Level.Trial)
  public void open() {
    GeneratedAugmenter generated = workload.generated();
    arena = Arena.ofConfined();
    ring = new OutputRing(arena, generated.output(), workload.batchSize());
    if (engine.augments()) {
      Verification.verify(workload, generated);
      images = SampleImages.of(workload);
      worker = engine.worker(workload, generated);
    } else {
      finished = arena.allocate(generated.output().bytes(), Long.BYTES).fill((byte) 1);
    }
  }

  /** Frees the batch memory. */
  @TearDown(Level.Trial)
  public void close() {
    arena.close();
  }

  /** One image. */
  @Benchmark
  public void image() {
    switch (engine) {
      case COPY -> MemorySegment.copy(finished, 0, ring.memory(), ring.next(), finished.byteSize());
      case COPY_CACHED -> MemorySegment.copy(finished, 0, ring.memory(), 0, finished.byteSize());
      default -> augment();
    }
  }

  private void augment() {
    long index = sample++;
    long key = SampleKey.of(1, 0, index).bits();
    worker.augment(key, images[(int) (index % images.length)], ring.memory(), ring.next());
  }
}
