package dev.augur;

/** What a flow does with a sample that cannot be read or does not fit the pipeline. */
public enum OnError {
  /** {@link BatchIterator#next} throws a {@link dev.augur.data.SampleException} and the iterator closes. */
  THROW,
  /**
   * The sample is left out and counted, its batch is smaller by one, and all other samples keep their place, index and
   * augmentation. Only faults of samples are skipped: a {@link dev.augur.data.SampleException}, a label that does not
   * fit, or an image that the augmenter refuses. Anything else is a bug and is thrown, and so is an epoch in which every
   * sample was left out.
   */
  SKIP
}
