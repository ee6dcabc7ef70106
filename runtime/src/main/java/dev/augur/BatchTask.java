package dev.augur;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A batch while it is made: workers claim places, fill them, and report; the last one to report completes the batch.
 * Claiming takes one atomic step and no lock.
 */
final class BatchTask {
  private final long epoch;
  private final ResumeToken after;
  private final AtomicInteger claimed = new AtomicInteger();
  private final AtomicInteger unfinished;
  private final Map<Integer, SampleFault> faults = new TreeMap<>();
  private long[] samples;
  private int[] views;
  private volatile BatchMemory.Lease lease;
  private volatile boolean done;

  /**
   * A batch to be made.
   *
   * @param samples indices in the source, one per place
   * @param views which repeat of its sample each place is
   * @param after where the batch after this one starts
   */
  BatchTask(long epoch, long[] samples, int[] views, ResumeToken after) {
    this.epoch = epoch;
    this.samples = samples;
    this.views = views;
    this.after = after;
    this.unfinished = new AtomicInteger(samples.length);
  }

  /** A place that nobody else fills, or -1 if all are taken. */
  int claim() {
    int place = claimed.getAndIncrement();
    return place < samples.length ? place : -1;
  }

  /** The batch's memory; the first to ask fetches it. */
  BatchMemory.Lease lease(BatchMemory memory) {
    BatchMemory.Lease present = lease;
    return present != null ? present : fetchLease(memory);
  }

  private synchronized BatchMemory.Lease fetchLease(BatchMemory memory) {
    if (lease == null) {
      lease = memory.lease();
    }
    return lease;
  }

  /** Notes that a place could not be filled. */
  void fault(int place, SampleFault fault) {
    synchronized (faults) {
      faults.put(place, fault);
    }
  }

  /** Reports a place as filled or faulty; true if it was the last, after which the caller completes the batch. */
  boolean finishOne() {
    return unfinished.decrementAndGet() == 0;
  }

  /** Closes the gaps that faulty places left. */
  void compact(long imageBytes, long labelBytes) {
    if (faults.isEmpty()) {
      return;
    }
    int kept = 0;
    for (int place = 0; place < samples.length; place++) {
      if (faults.containsKey(place)) {
        continue;
      }
      if (kept < place) {
        move(lease.images(), place, kept, imageBytes);
        move(lease.labels(), place, kept, labelBytes);
        samples[kept] = samples[place];
        views[kept] = views[place];
      }
      kept++;
    }
    samples = Arrays.copyOf(samples, kept);
    views = Arrays.copyOf(views, kept);
  }

  private static void move(MemorySegment memory, int from, int to, long bytes) {
    MemorySegment.copy(memory, from * bytes, memory, to * bytes, bytes);
  }

  /** Marks the batch as ready; everything written before is visible to whoever sees {@link #isDone}. */
  void markDone() {
    done = true;
  }

  boolean isDone() {
    return done;
  }

  /** What went wrong, by place, lowest first. */
  Map<Integer, SampleFault> faults() {
    return faults;
  }

  /** The memory, once the batch is done. */
  BatchMemory.Lease lease() {
    return lease;
  }

  long epoch() {
    return epoch;
  }

  ResumeToken after() {
    return after;
  }

  int size() {
    return samples.length;
  }

  /** The index, in the source, of the sample at a place. */
  long sample(int place) {
    return samples[place];
  }

  /** Which repeat of its sample a place is. */
  int view(int place) {
    return views[place];
  }
}
