package dev.augur;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the garbage collector does about a run whose iterator was lost without being closed: it stops the threads and frees
 * the memory, except for batches that were looked at, since buffers made of them may still be in use. Holds nothing that
 * leads to the iterator.
 *
 * @param closed whether the iterator was closed
 */
record LostRun(BatchQueue queue, WorkerCrew crew, BatchMemory memory, AtomicBoolean closed) implements Runnable {

  @Override
  public void run() {
    if (closed.getAndSet(true)) {
      return;
    }
    System.getLogger("dev.augur").log(Level.WARNING, "a BatchIterator was lost without being closed: its threads are "
        + "stopped only now, and a batch that was looked at keeps its memory; open it in a try-with-resources block");
    memory.keepSeen();
    queue.close();
    crew.leave();
  }
}
