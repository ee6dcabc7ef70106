package dev.augur.data;

import dev.augur.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One pass over a source that sums up its pixels. Threads take portions of fixed size in turn; the portions' sums are
 * added in order, so that the result is the same for any number of threads.
 */
final class StatisticsPass {
  private static final int PORTION = 32;

  private final ImageSource source;
  private final int threads;
  private final PixelSums[] portions;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean failed = new AtomicBoolean();
  private volatile Image first;

  /** What was thrown at the earliest sample of those that failed, so that the same source fails the same way. */
  private RuntimeException failure;

  private long failedAt = Long.MAX_VALUE;

  StatisticsPass(ImageSource source, int threads) {
    this.source = source;
    this.portions = new PixelSums[Math.toIntExact((source.size() + PORTION - 1) / PORTION)];
    this.threads = Math.clamp(threads, 1, portions.length);
  }

  PixelSums run() {
    try (SampleReader reader = new SampleReader(source)) {
      first = reader.read(0); // its kind is what the others must have
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        work.add(workers.submit(this::work));
      }
      for (Future<?> worker : work) {
        await(worker);
      }
    }
    if (failure != null) {
      throw failure;
    }
    PixelSums total = portions[0];
    for (int i = 1; i < portions.length; i++) {
      total.add(portions[i]);
    }
    return total;
  }

  private void work() {
    try (SampleReader reader = new SampleReader(source)) {
      while (!failed.get()) {
        int portion = next.getAndIncrement(); // from here on it is read, so that the earliest failure is always found
        if (portion >= portions.length) {
          return;
        }
        portions[portion] = sum(reader, portion * (long) PORTION);
      }
    } catch (Throwable failure) {
      failed.set(true);
      throw failure;
    }
  }

  private PixelSums sum(SampleReader reader, long from) {
    PixelSums sums = null;
    for (long index = from; index < Math.min(from + PORTION, source.size()); index++) {
      PixelSums one = one(reader, index);
      if (sums == null) {
        sums = one;
      } else {
        sums.add(one);
      }
    }
    return sums;
  }

  private PixelSums one(SampleReader reader, long index) {
    try {
      Image image = reader.read(index);
      refuseOtherKind(image);
      return PixelSums.of(image);
    } catch (RuntimeException thrown) {
      note(thrown, index);
      throw thrown;
    }
  }

  private synchronized void note(RuntimeException thrown, long index) {
    if (index < failedAt) {
      failedAt = index;
      failure = thrown;
    }
  }

  private void refuseOtherKind(Image image) {
    if (image.channels() != first.channels() || image.type() != first.type()) {
      throw new SampleException(image.name(), image.index(), "has " + kind(image) + ", the first sample "
          + kind(first) + "; statistics need one kind");
    }
  }

  private static String kind(Image image) {
    return image.channels() + " channels of " + image.type();
  }

  /** Waits for a worker; what it threw at a sample it has noted. An interruption of the waiting thread counts too. */
  private void await(Future<?> worker) {
    try {
      worker.get();
    } catch (ExecutionException thrown) {
      switch (thrown.getCause()) {
        case RuntimeException known -> note(known, source.size());
        case Error grave -> throw grave;
        case Throwable other -> note(new IllegalStateException("the source makes no reader: " + other, other), source.size());
      }
    } catch (InterruptedException interrupted) {
      failed.set(true);
      Thread.currentThread().interrupt();
      note(new IllegalStateException("interrupted while reading a source for its statistics", interrupted), source.size());
    }
  }
}
