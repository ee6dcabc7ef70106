package dev.augur;

/**
 * The batches under way, in sample order: a chain from the one the consumer took last to the newest. Workers walk along
 * it, the consumer takes from its start, and as many batches are under way as there is memory for. Locked per batch,
 * never per image.
 */
final class BatchQueue {
  private final BatchPlanner planner;
  private final int capacity;
  private Link taken = new Link(null);
  private Link newest = taken;
  private int underWay;
  private boolean planned;
  private volatile boolean closed;
  private Throwable failure;

  /**
   * A batch's place in the chain. A batch does not know its link, so that code which keeps a batch does not keep every
   * later one alive.
   */
  static final class Link {
    private final BatchTask task;

    /** The batch that follows; guarded by the queue. */
    private Link next;

    private Link(BatchTask task) {
      this.task = task;
    }

    BatchTask task() {
      return task;
    }
  }

  /**
   * A queue with its first batches laid out.
   *
   * @param capacity how many batches may be under way, the consumer's included
   */
  BatchQueue(BatchPlanner planner, int capacity) {
    this.planner = planner;
    this.capacity = capacity;
    plan();
  }

  /** The batch after another, or after the one taken last for null; waits for it. Null if there is no more work. */
  synchronized Link after(Link previous) {
    Link from = previous == null ? taken : previous;
    while (!closed && from.next == null && !planned) {
      try {
        wait();
      } catch (InterruptedException e) {
        // Nobody stops workers by interrupting them; a reader may have left the flag behind.
      }
    }
    return closed ? null : from.next;
  }

  /** Tells the consumer that a batch is ready. */
  synchronized void finished(BatchTask task) {
    task.markDone();
    notifyAll();
  }

  /** Tells the consumer that a worker cannot work. */
  synchronized void fail(Throwable cause) {
    failure = failure == null ? cause : failure;
    notifyAll();
  }

  /** Whether there is a batch to take, laid out or yet to be once memory is free; does not wait. */
  synchronized boolean hasNext() {
    return !closed && (taken.next != null || !planner.isAtEnd());
  }

  /**
   * The next batch without taking it, once it is ready; null after the last or after closing.
   *
   * @throws IllegalStateException if a worker cannot work
   * @throws InterruptedException if the thread is interrupted while it waits, even if the batch is ready by now
   */
  synchronized BatchTask await() throws InterruptedException {
    while (hasNext() && failure == null && !isNextDone()) {
      wait();
      if (Thread.interrupted()) { // a wait that is notified before it is interrupted returns, and keeps the flag
        throw new InterruptedException();
      }
    }
    if (failure != null) {
      throw new IllegalStateException("a worker thread cannot work: " + failure, failure);
    }
    return closed || taken.next == null ? null : taken.next.task;
  }

  /** None is laid out while another thread, which closes a batch, has yet to give its memory back. */
  private boolean isNextDone() {
    return taken.next != null && taken.next.task.isDone();
  }

  /** Moves past the batch that {@link #await} returned. */
  synchronized void take() {
    taken = taken.next;
  }

  /** A batch's memory is free again: lays out the next one. */
  synchronized void released() {
    underWay--;
    plan();
  }

  /** Whether work should stop; takes no lock. */
  boolean isClosed() {
    return closed;
  }

  /** Ends all waiting. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private synchronized void plan() {
    while (underWay < capacity && !planned && !closed) {
      BatchTask task = planner.next();
      if (task == null) {
        planned = true;
      } else {
        newest.next = new Link(task);
        newest = newest.next;
        underWay++;
      }
    }
    notifyAll();
  }
}
