package dev.augur.examples.benchmarks;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import dev.augur.TensorSpec;
import dev.augur.Worker;
import dev.augur.support.GeneratedAugmenter;
import dev.augur.support.GeneratedWorker;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;

/** Notes how long every image took once vector code served its worker. */
final class TimedAugmenter implements Augmenter {
  private final GeneratedAugmenter augmenter;
  private final List<TimedWorker> workers = new CopyOnWriteArrayList<>();

  TimedAugmenter(GeneratedAugmenter augmenter) {
    this.augmenter = augmenter;
  }

  /** Nanoseconds of all images after the takeover; ask when the workers are done. */
  long[] imageTimes() {
    return workers.stream().flatMapToLong(worker -> worker.noted(worker.nanos)).toArray();
  }

  /** Nanoseconds that a processor worked for each of these images: what its thread waited is not in them. */
  long[] processorTimes() {
    return workers.stream().flatMapToLong(worker -> worker.noted(worker.processorNanos)).toArray();
  }

  @Override
  public TensorSpec output() {
    return augmenter.output();
  }

  @Override
  public SourceSpec source() {
    return augmenter.source();
  }

  @Override
  public DrawSchema draws() {
    return augmenter.draws();
  }

  @Override
  public String plan() {
    return augmenter.plan();
  }

  @Override
  public Worker worker() {
    TimedWorker worker = new TimedWorker((GeneratedWorker) augmenter.worker());
    workers.add(worker);
    return worker;
  }

  @Override
  public Draw draw(SampleKey key, Image sample) {
    return augmenter.draw(key, sample);
  }

  private static final class TimedWorker implements Worker {
    private static final int MOST = 1 << 20;

    private final GeneratedWorker worker;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] nanos = new long[MOST];
    private final long[] processorNanos = new long[MOST];
    private int count;
    private boolean taken;

    private TimedWorker(GeneratedWorker worker) {
      this.worker = worker;
    }

    @Override
    public void augment(long key, Image sample, MemorySegment out, long byteOffset) {
      long start = System.nanoTime();
      long processorStart = threads.getCurrentThreadCpuTime();
      worker.augment(key, sample, out, byteOffset);
      long processor = threads.getCurrentThreadCpuTime() - processorStart;
      note(System.nanoTime() - start, processor);
    }

    @Override
    public void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
      worker.apply(draw, sample, out, byteOffset);
    }

    /** An image that the scalar twin served after the takeover counts too: the way back is slow images as well. */
    private void note(long duration, long processor) {
      taken |= worker.vector;
      if (taken && count < MOST) {
        processorNanos[count] = processor;
        nanos[count++] = duration;
      }
    }

    private LongStream noted(long[] times) {
      return Arrays.stream(times, 0, count);
    }
  }
}
