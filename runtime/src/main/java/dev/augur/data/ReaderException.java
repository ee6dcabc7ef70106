package dev.augur.data;

/**
 * A reader failed at a sample in a way that says nothing about the sample: it threw something else than a
 * {@link SampleException}, which is the cause. A bug or trouble of the source, which nobody skips.
 */
public final class ReaderException extends SampleException {
  private static final long serialVersionUID = 1;

  /** Names the sample that was read; the reason is what was thrown. */
  ReaderException(ImageSource source, long index, Throwable thrown) {
    super(source.name(index), source.originalIndex(index), thrown.toString(), thrown);
  }
}
