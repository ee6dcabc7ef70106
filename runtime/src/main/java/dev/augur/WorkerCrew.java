package dev.augur;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The worker threads of one run. What they write to is freed by whoever leaves last, a worker or the iterator, so that
 * memory is never freed under a worker, even if a reader hangs.
 */
final class WorkerCrew {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Duration patience;
  private final LongSupplier nanoTime;

  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger present;
  private final Runnable free;

  /** When patience ends, counted from the first time that someone waited; 0 before. */
  private final AtomicLong deadline = new AtomicLong();

  /**
   * A crew that has yet to start; its maker is present from now on.
   *
   * @param loops what each thread runs
   * @param free called once by the last to leave
   */
  WorkerCrew(int size, Supplier<? extends Runnable> loops, Runnable free) {
    this(size, loops, free, PATIENCE);
  }

  /** A crew that is waited for only so long. */
  WorkerCrew(int size, Supplier<? extends Runnable> loops, Runnable free, Duration patience) {
    this(size, loops, free, patience, System::nanoTime);
  }

  /** A crew that is waited for only so long, by a clock. */
  WorkerCrew(int size, Supplier<? extends Runnable> loops, Runnable free, Duration patience, LongSupplier nanoTime) {
    this.free = free;
    this.patience = patience;
    this.nanoTime = nanoTime;
    this.present = new AtomicInteger(size + 1);
    for (int i = 1; i <= size; i++) {
      Runnable loop = loops.get();
      threads.add(Thread.ofPlatform().daemon().name("augur-worker-" + i).unstarted(() -> work(loop)));
    }
  }

  /** Starts the threads; those that cannot be started count as gone. */
  void start() {
    int started = 0;
    try {
      for (Thread thread : threads) {
        thread.start();
        started++;
      }
    } finally {
      present.addAndGet(started - threads.size());
    }
  }

  private void work(Runnable loop) {
    try {
      loop.run();
    } finally {
      leaveLast();
    }
  }

  /** A batch that its reader alone can close stays, and is freed when that closes it. */
  private void leaveLast() {
    try {
      leave();
    } catch (IllegalStateException inUse) {
      System.getLogger("dev.augur").log(Level.DEBUG, "a batch outlives its run", inUse);
    }
  }

  /** Says that the caller needs the shared memory no more. */
  void leave() {
    if (present.decrementAndGet() == 0) {
      free.run();
    }
  }

  /**
   * Waits until all threads have finished their image and are gone; keeps waiting when interrupted. All who wait share
   * one patience. Does not wait on a thread of the crew: two that waited for each other would never leave.
   */
  void await() {
    if (threads.contains(Thread.currentThread())) {
      return;
    }
    boolean interrupted = false;
    deadline.compareAndSet(0, nanoTime.getAsLong() + patience.toNanos() | 1);
    for (Thread thread : threads) {
      while (thread.isAlive() && remaining() > 0) {
        try {
          thread.join(Duration.ofNanos(remaining()));
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (thread.isAlive()) {
        System.getLogger("dev.augur").log(Level.WARNING,
            "{0} is still busy with a sample after {1}; the batches'' memory is freed when it is done",
            thread.getName(), patience);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private long remaining() {
    return deadline.get() - nanoTime.getAsLong();
  }
}
