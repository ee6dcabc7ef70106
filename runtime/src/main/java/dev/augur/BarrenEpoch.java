package dev.augur;

/**
 * Notices an epoch of which every image was skipped: then the pipeline or the source is wrong, and in a run of many epochs
 * the consumer would wait for ever. Used by the consumer's thread alone.
 */
final class BarrenEpoch {
  private final long images;
  private long epoch = -1;
  private boolean fruitful;
  private long skipped;
  private SampleFault first;

  /**
   * Watches epochs of so many images.
   *
   * @param start where the run begins; of an epoch that began in an earlier run, nothing is known
   */
  BarrenEpoch(long images, ResumeToken start) {
    this.images = images;
    enter(start.epoch());
    fruitful = start.position() > 0;
  }

  /** Notes a batch that is handed out. */
  void delivered(BatchTask batch) {
    enter(batch.epoch());
    fruitful = true;
  }

  /**
   * Notes a batch of which all images were skipped.
   *
   * @throws IllegalStateException if they and those before were the whole epoch
   */
  void skipped(BatchTask batch) {
    enter(batch.epoch());
    first = first == null ? batch.faults().values().iterator().next() : first;
    skipped += batch.faults().size();
    if (!fruitful && skipped == images) {
      throw new IllegalStateException("epoch " + epoch + " gave no image, " + images + " of " + images
          + " skipped; the first: " + first.exception().getMessage(), first.exception());
    }
  }

  private void enter(long current) {
    if (current != epoch) {
      epoch = current;
      fruitful = false;
      skipped = 0;
      first = null;
    }
  }
}
