package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SampleReader;
import dev.augur.support.random.Mix;
import java.util.Objects;

/** What one worker thread does: read, augment, label, place by place, batch by batch, until there is no more work. */
final class WorkerLoop implements Runnable {
  private final FlowSettings settings;
  private final BatchQueue queue;
  private final BatchMemory memory;
  private final long imageBytes;
  private final Image image = new Image();
  private ImageSource.Reader reader;
  private Worker worker;
  private WorkerDemand demand;

  WorkerLoop(FlowSettings settings, BatchQueue queue, BatchMemory memory) {
    this.settings = settings;
    this.queue = queue;
    this.memory = memory;
    this.imageBytes = settings.augmenter().output().bytes();
  }

  /** Works until the queue ends. Reader and worker are made here because they may be bound to their thread. */
  @Override
  public void run() {
    try {
      reader = Objects.requireNonNull(
          settings.source().reader(settings.augmenter().source()), "the source's reader() returned null");
      worker = settings.augmenter().worker();
      demand = new WorkerDemand(worker);
      BatchQueue.Link link = queue.after(null);
      while (link != null) {
        workOn(link.task());
        link = queue.after(link);
      }
    } catch (Throwable e) {
      queue.fail(e);
    } finally {
      if (reader != null) {
        SampleReader.close(reader);
      }
    }
  }

  private void workOn(BatchTask task) {
    BatchMemory.Lease lease = task.lease(memory);
    int place = task.claim();
    while (place >= 0 && !queue.isClosed()) {
      fill(task, lease, place);
      place = task.claim();
    }
  }

  /** Short, and called per image: a long loop that was compiled before its callees would keep interpreting them. */
  private void fill(BatchTask task, BatchMemory.Lease lease, int place) {
    long sample = task.sample(place);
    boolean given = false;
    try {
      long key = key(task, place);
      demand.key = key;
      image.clear();
      reader.read(sample, image, demand);
      SampleReader.requirePixels(image, settings.source(), sample);
      Label label = SampleReader.label(settings.source(), sample);
      given = true; // what fails now is that it does not fit
      worker.augment(key, image, lease.images(), place * imageBytes);
      settings.labels().write(label, lease.labels(), place);
    } catch (Throwable e) {
      task.fault(place, SampleFault.of(settings.source(), sample, image, e, given));
    }
    if (task.finishOne()) {
      task.compact(imageBytes, settings.labels().bytes());
      queue.finished(task);
    }
  }

  private long key(BatchTask task, int place) {
    long index = settings.source().originalIndex(task.sample(place));
    return Mix.key(settings.seed(), task.epoch(), index, task.view(place));
  }
}
