package dev.augur.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.training.dataset.Batch;
import ai.djl.training.dataset.Dataset;
import ai.djl.util.Progress;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.ResumeToken;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A flow as a data set of DJL: every {@link #getData} is the next epoch, augmented anew.
 *
 * <pre>{@code
 * Flow flow = Flow.of(Cifar10.train(folder)).augment(CifarTrainAugmenter.create()).batchSize(128).shuffle().seed(42);
 * try (DjlDataset training = DjlDataset.of(flow)) {
 *   EasyTrain.fit(trainer, 10, training, validation);
 * }
 * }</pre>
 *
 * <p>DJL says how many epochs there are; the flow's own number is not looked at. Worker threads start with the first
 * epoch and go on from one to the next, so that batches are ready when an epoch begins. They stop when this data set is
 * closed, or the manager that the epoch was asked for with (for {@code EasyTrain}, when the trainer is closed). A later
 * {@code getData} starts them again.
 *
 * <p>An iteration that is left in the middle of an epoch is over: the next {@code getData} is the next epoch. To continue
 * in the middle, save {@link #resumeToken} and give it to {@link Flow#resume}.
 *
 * <p>Each batch ({@link DjlBatch}) is closed at the latest when the next one is asked for. Not thread-safe, but any thread
 * may close.
 */
public final class DjlDataset implements Dataset, AutoCloseable {
  private final Flow flow;
  private final String name = NDManager.nextUid();
  private volatile BatchIterator batches;
  private volatile boolean open;
  private volatile NDManager owner;
  private volatile DjlBatch current;
  private ResumeToken position;
  private Epoch running;

  private DjlDataset(Flow flow) {
    this.flow = flow;
  }

  /**
   * A data set of a flow. The flow belongs to it from now on: it sets the number of epochs, and later where to start.
   */
  public static DjlDataset of(Flow flow) {
    return new DjlDataset(flow.epochs(Long.MAX_VALUE));
  }

  /**
   * The next epoch, to be iterated once.
   *
   * @param manager makes the arrays; closing it stops the threads
   * @throws IllegalArgumentException as {@link Flow#open} does
   */
  @Override
  public Iterable<Batch> getData(NDManager manager) {
    if (running != null && running.wasLeftEarly()) {
      close();
      position = new ResumeToken(running.number + 1, 0, position.order());
    }
    start();
    own(manager);
    running = new Epoch(manager, position.epoch());
    return running;
  }

  /** Does nothing: sources are ready. */
  @Override
  public void prepare(Progress progress) {}

  /**
   * Where to continue after the batch that was handed out last, see {@link Flow#resume}; starts the threads if none was.
   */
  public ResumeToken resumeToken() {
    if (position == null) {
      start();
    }
    return position;
  }

  /** {@link BatchIterator#waitedShare} since the threads were last started, the time between epochs included. */
  public double waitedShare() {
    return batches == null ? 0 : batches.waitedShare();
  }

  /** {@link BatchIterator#skips} since the threads were last started. */
  public long skips() {
    return batches == null ? 0 : batches.skips();
  }

  /** Closes the current batch, stops the threads and frees the memory. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    disown();
    closeCurrent();
    batches.close();
  }

  private void start() {
    if (open) {
      return;
    }
    if (position != null) {
      flow.resume(position);
    }
    batches = flow.open();
    position = batches.resumeToken();
    open = true;
  }

  private void own(NDManager manager) {
    if (owner != manager) {
      disown();
      manager.attachInternal(name, this);
      owner = manager;
    }
  }

  private void disown() {
    if (owner != null) {
      owner.detachInternal(name);
      owner = null;
    }
  }

  private void closeCurrent() {
    DjlBatch last = current;
    if (last != null) {
      last.close();
      current = null;
    }
  }

  /** One pass over the data; ends where the next batch is of another epoch. */
  private final class Epoch implements Iterable<Batch>, Iterator<Batch> {
    private final NDManager manager;
    private final long number;
    private boolean begun;
    private boolean iterated;

    Epoch(NDManager manager, long number) {
      this.manager = manager;
      this.number = number;
    }

    /** Whether the next batch is still of this epoch although another one is asked for. */
    boolean wasLeftEarly() {
      return begun && position.epoch() == number;
    }

    @Override
    public Iterator<Batch> iterator() {
      if (iterated) {
        throw new IllegalStateException("this epoch is iterated already; call getData again for the next one");
      }
      iterated = true;
      return this;
    }

    @Override
    public boolean hasNext() {
      // The token tells without waiting, unless the rest of the epoch's samples may be skipped.
      return running == this && open && position.epoch() == number && batches.nextEpoch() == number;
    }

    @Override
    public Batch next() {
      if (!hasNext()) {
        throw new NoSuchElementException("epoch " + number + " is over; call getData again for the next one");
      }
      closeCurrent();
      dev.augur.Batch batch = batches.next();
      begun = true;
      position = batch.resumeToken();
      boolean last = position.epoch() != number;
      long images = batches.imagesPerEpoch();
      current = DjlBatch.of(batch, manager, new DjlBatch.Progress((last ? images : position.position()) - 1, images));
      return current;
    }
  }
}
