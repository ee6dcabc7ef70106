package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.SampleReader;
import dev.augur.support.pixel.ArrayLimit;
import dev.augur.support.random.Mix;
import dev.augur.support.vector.Backend;

/** What one run of batches was asked for; checked by {@link Flow#open}. */
record FlowSettings(
    ImageSource source,
    Augmenter augmenter,
    SampleOrder order,
    LabelWriter labels,
    long seed,
    int views,
    int batchSize,
    boolean dropLast,
    Shard shard,
    long epochs,
    int threads,
    int prefetch,
    OnError onError) {
  /** What is noted on the heap of an image under way: a sample's index, and which repeat of it. */
  private static final int NOTED_BYTES = Long.BYTES + Integer.BYTES;

  /**
   * Refuses settings that contradict one another, a source that makes no reader, and one of which the first sample
   * that is drawn does not fit the pipeline.
   *
   * @throws IllegalArgumentException saying what to change
   */
  void check() {
    if (batchSize % views != 0) {
      throw new IllegalArgumentException(
          "batchSize must be a multiple of views, so that all views of a sample share a batch; found " + batchSize
              + " and " + views);
    }
    if (imagesPerEpoch() == 0) {
      throw new IllegalArgumentException(
          "shard " + shard + " is empty: an epoch has only " + order.draws() + " samples; use fewer shards or padded "
              + "ones");
    }
    if (dropLast && imagesPerEpoch() < batchSize) {
      throw new IllegalArgumentException(
          "dropLast leaves no batch: an epoch has " + imagesPerEpoch() + " images, fewer than batchSize " + batchSize);
    }
    double bytes = (double) (augmenter.output().bytes() + labels.bytes()) * largestBatch();
    if (bytes > Long.MAX_VALUE / 2) {
      throw new IllegalArgumentException("a batch of " + largestBatch() + " images of " + augmenter.output().bytes()
          + " bytes and their labels of " + labels.bytes() + " fits no memory; make batchSize smaller");
    }
    checkNotes();
    Backend.check();
    checkSource();
  }

  /** What is noted of a batch must fit the heap, else laying it out would end in an error without advice. */
  private void checkNotes() {
    long most = Math.min(ArrayLimit.LONGEST, Runtime.getRuntime().maxMemory() / NOTED_BYTES);
    if (largestBatch() > most) {
      throw new IllegalArgumentException("a batch of " + largestBatch() + " images is too large: " + NOTED_BYTES
          + " bytes are noted on the heap of each, which has room for " + most + "; make batchSize smaller");
    }
  }

  /** A source that cannot make a reader says so here, not on a worker's thread. */
  private void checkSource() {
    try (SampleReader reader = new SampleReader(source, augmenter.source())) {
      if (onError == OnError.THROW) {
        checkFirstSample(reader);
      }
    }
  }

  private void checkFirstSample(SampleReader reader) {
    Image image;
    try {
      image = reader.read(order.epoch(0).index(shard.position(0)));
    } catch (RuntimeException e) {
      return; // a worker will meet it again and report it in its place
    }
    augmenter.source().check(image);
  }

  /** Images of this shard in one epoch. */
  long imagesPerEpoch() {
    return shard.length(order.draws()) * views;
  }

  /** Images of one epoch that come in batches: without those that {@code dropLast} leaves out. */
  long batchedPerEpoch() {
    return dropLast ? imagesPerEpoch() / batchSize * batchSize : imagesPerEpoch();
  }

  /** Images of the largest batch that comes. */
  private long largestBatch() {
    return Math.min(batchSize, imagesPerEpoch());
  }

  /** Bytes of the largest batch that comes. */
  BatchMemory.Size batchBytes() {
    long images = largestBatch();
    return new BatchMemory.Size(augmenter.output().bytes() * images, labels.bytes() * images);
  }

  /** How many batches may be under way: those made ahead, and the consumer's. */
  int batchesUnderWay() {
    return prefetch + 1;
  }

  /** How many threads have work at a time: never more than there are images under way, or in all epochs. */
  int busyThreads() {
    long underWay = largestBatch() * batchesUnderWay();
    boolean fewer = epochs < underWay / imagesPerEpoch();
    return (int) Math.min(threads, fewer ? imagesPerEpoch() * epochs : underWay);
  }

  /** Differs for runs whose images come in different orders or from different keys. */
  long fingerprint() {
    long hash = Mix.mix(Mix.mix(order.fingerprint(), seed), source.size());
    hash = Mix.mix(Mix.mix(hash, views), shard.index());
    return Mix.mix(Mix.mix(hash, shard.count()), shard.padded() ? 1 : 0);
  }
}
