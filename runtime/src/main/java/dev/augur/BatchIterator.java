package dev.augur;

import dev.augur.data.SampleException;
import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Augmented batches in sample order, made ahead by worker threads; opened by {@link Flow#open}.
 *
 * <p>Each batch is valid until the next one is asked for. Batches never mix epochs. One thread at a time may iterate;
 * {@link #close} and the figures ({@link #waitedShare}, {@link #skipped}, ...) are safe from any thread, but a batch that
 * one thread alone reads ({@link Flow#readByOneThread}) is only freed when that thread closes it or the iterator. Close
 * the iterator when done, best by try-with-resources: that stops the threads and frees the memory. If it is lost instead,
 * the garbage collector stops the threads some time later, and a warning is logged.
 */
public final class BatchIterator implements Iterator<Batch>, Iterable<Batch>, AutoCloseable {
  private static final Cleaner LOST = Cleaner.create();

  private final FlowSettings settings;
  private final BatchQueue queue;
  private final WorkerCrew crew;
  private final WaitClock clock = new WaitClock();
  private final BarrenEpoch barren;
  private final Map<Long, SampleException> skipped = new LinkedHashMap<>();
  private final AtomicBoolean iterated = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Cleaner.Cleanable lost;

  /** Whether the run was resumed where nothing is left. */
  private final boolean over;

  private volatile Batch current;
  private volatile ResumeToken token;
  private long skips;

  /** Starts the threads. */
  BatchIterator(FlowSettings settings, ResumeToken start, BatchMemory memory) {
    this.settings = settings;
    BatchPlanner planner = new BatchPlanner(settings, start);
    this.token = planner.position();
    this.barren = new BarrenEpoch(settings.batchedPerEpoch(), token);
    this.over = planner.isAtEnd();
    if (over) {
      System.getLogger("dev.augur").log(Level.INFO, end());
    }
    this.queue = new BatchQueue(planner, settings.batchesUnderWay());
    this.crew = new WorkerCrew(settings.busyThreads(), () -> new WorkerLoop(settings, queue, memory), memory::close);
    this.lost = LOST.register(this, new LostRun(queue, crew, memory, closed));
    try {
      crew.start();
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  /**
   * This iterator, for one {@code for} loop.
   *
   * @throws IllegalStateException the second time: batches are made once; open the flow again for another run
   */
  @Override
  public Iterator<Batch> iterator() {
    if (iterated.getAndSet(true)) {
      throw new IllegalStateException("these batches are iterated already; open the flow again for another run");
    }
    return this;
  }

  /**
   * Whether another batch comes; false once closed. The current batch stays valid. Waits only where samples may be
   * skipped, since a batch without a usable sample is left out.
   *
   * @throws IllegalStateException if samples are skipped and an epoch had none that is usable; names the first fault, the
   *     iterator is closed
   */
  @Override
  public boolean hasNext() {
    return settings.onError() == OnError.SKIP ? upcoming() != null : queue.hasNext();
  }

  /**
   * The epoch of the next batch, -1 if there is none; a loop can tell by it where an epoch ends. Waits until that batch
   * is ready; the current batch stays valid.
   *
   * @throws IllegalStateException if the thread is interrupted while it waits, or an epoch had no usable sample; the
   *     iterator is closed then
   */
  public long nextEpoch() {
    BatchTask task = upcoming();
    return task == null ? -1 : task.epoch();
  }

  /**
   * The next batch; ends the lease of the one before and waits if none is ready.
   *
   * @throws NoSuchElementException after the last batch
   * @throws SampleException if a sample of the batch cannot be used; names it, the cause is what the worker threw; the
   *     iterator is closed
   * @throws IllegalStateException if the iterator is or gets closed, if the thread is interrupted while it waits (the
   *     iterator is closed, the thread stays interrupted), if no worker can work or an epoch had no usable sample
   *     (closed as well), or if a native call is using the previous batch (try again when it has returned)
   */
  @Override
  public Batch next() {
    if (current != null) {
      current.close();
    }
    BatchTask task = upcoming();
    if (task == null) {
      refuseClosed();
      throw new NoSuchElementException(end());
    }
    SampleFault fault = thrown(task);
    if (fault != null) {
      close();
      throw fault.exception();
    }
    noteSkipped(task);
    barren.delivered(task);
    queue.take();
    current = new Batch(settings, task, this::released);
    token = task.after();
    clock.delivered(task.size());
    refuseClosed();
    return current;
  }

  /** Why no batch comes. */
  private String end() {
    String epochs = settings.epochs() == 1 ? "the only epoch is over" : "all " + settings.epochs() + " epochs are over";
    String resumed = over
        ? " where the run resumes; to go on, write more than epochs(" + settings.epochs()
            + "), which counts those that are over"
        : "";
    String skipped = images() == 0 && skips() > 0 ? ", and every image was skipped; see skipped()" : "";
    return "there are no more batches: " + epochs + resumed + skipped;
  }

  /**
   * A batch's memory is free again. A method of this object, not a lambda over the queue: a batch that is still held
   * keeps its iterator reachable.
   */
  private void released() {
    queue.released();
  }

  private void refuseClosed() {
    if (closed.get()) {
      throw new IllegalStateException("the batches were closed; open the flow again for another run");
    }
  }

  /** The next batch that must be handed out or has a fault to throw; null if there is none. */
  private BatchTask upcoming() {
    long start = System.nanoTime();
    try {
      BatchTask task = queue.await();
      while (task != null && task.size() == 0 && thrown(task) == null) {
        noteSkipped(task);
        barren.skipped(task);
        queue.take();
        task.lease().end();
        queue.released();
        task = queue.await();
      }
      return task;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new IllegalStateException("interrupted while waiting for a batch; the iterator is closed", e);
    } catch (Throwable e) {
      close();
      throw e;
    } finally {
      clock.waitedSince(start);
    }
  }

  /** The first fault of a batch that is to be thrown, in the order of its samples. */
  private SampleFault thrown(BatchTask task) {
    for (SampleFault fault : task.faults().values()) {
      if (settings.onError() == OnError.THROW || !fault.skippable()) {
        return fault;
      }
    }
    return null;
  }

  private void noteSkipped(BatchTask task) {
    synchronized (skipped) {
      skips += task.faults().size();
      task.faults().values().forEach(fault -> skipped.computeIfAbsent(fault.index(), _ -> fault.exception()));
    }
  }

  /** Where to continue after the batch that was handed out last; see {@link Flow#resume}. */
  public ResumeToken resumeToken() {
    return token;
  }

  /** Images of one epoch, of this shard if there are several; skipped samples and a dropped last batch included. */
  public long imagesPerEpoch() {
    return settings.imagesPerEpoch();
  }

  /** Images handed out so far. */
  public long images() {
    return clock.images();
  }

  /** Images handed out per second, from opening until the consumer last asked for a batch. */
  public double imagesPerSecond() {
    return clock.imagesPerSecond();
  }

  /**
   * The share of the time, from opening until the consumer last asked for a batch, that the consumer spent waiting:
   * near 0 if the workers keep up, near 1 if they are the bottleneck.
   */
  public double waitedShare() {
    return clock.waitedShare();
  }

  /** How often a sample was skipped so far; a broken sample counts once per epoch and view. */
  public long skips() {
    synchronized (skipped) {
      return skips;
    }
  }

  /** The samples that were skipped so far, each once, with the first reason. */
  public List<SampleException> skipped() {
    synchronized (skipped) {
      return List.copyOf(skipped.values());
    }
  }

  /**
   * Stops the threads after the image that each is working on, makes all views of batches throw, and frees the memory.
   * Any thread may call it, more than once. Called by a reader or an augmenter on a worker's thread, it does not wait:
   * the memory is freed when the last thread has stopped.
   *
   * @throws IllegalStateException if a native call is using the last batch, or another thread alone reads it
   *     ({@link Flow#readByOneThread}); all else is closed then, and that batch is freed when it is closed
   */
  @Override
  public void close() {
    boolean first = !closed.getAndSet(true);
    queue.close();
    Batch last = current;
    try {
      if (last != null) {
        last.close();
      }
    } finally {
      crew.await();
      if (first) {
        crew.leave();
        lost.clean(); // nothing is left to be done
      }
    }
  }
}
