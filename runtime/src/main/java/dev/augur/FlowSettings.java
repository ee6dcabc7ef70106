package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.SampleReader;
import dev.augur.support.Mix;

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

  /**
   * Refuses settings that contradict one another, and a source whose first sample does not fit the pipeline.
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
    if (onError == OnError.THROW) {
      checkFirstSample();
    }
  }

  private void checkFirstSample() {
    Image image;
    try (SampleReader reader = new SampleReader(source, augmenter.source())) {
      image = reader.read(0);
    } catch (RuntimeException e) {
      return; // a worker will meet it again and report it in its place
    }
    augmenter.source().check(image);
  }

  /** Images of this shard in one epoch. */
  long imagesPerEpoch() {
    return shard.length(order.draws()) * views;
  }

  /** Bytes of a full batch. */
  BatchMemory.Size batchBytes() {
    return new BatchMemory.Size(
        Math.multiplyExact(augmenter.output().bytes(), (long) batchSize), labels.bytes() * batchSize);
  }

  /** Differs for runs whose images come in different orders or from different keys. */
  long fingerprint() {
    long hash = Mix.mix(Mix.mix(order.fingerprint(), seed), source.size());
    hash = Mix.mix(Mix.mix(hash, views), shard.index());
    return Mix.mix(Mix.mix(hash, shard.count()), shard.padded() ? 1 : 0);
  }
}
