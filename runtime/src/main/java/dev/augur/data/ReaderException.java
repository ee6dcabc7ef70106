package dev.augur.data;

/**
 * A source failed at a sample in a way that says nothing about the sample: a reader threw something else than a
 * {@link SampleException}, which is the cause, or a label could not be had. A bug or trouble of the source, which nobody
 * skips.
 */
public final class ReaderException extends SampleException {
  private static final long serialVersionUID = 1;

  /** Names the sample that was read; the reason is what was thrown. */
  ReaderException(ImageSource source, long index, Throwable thrown) {
    this(source, index, thrown.toString(), thrown);
  }

  /** Names the sample. */
  ReaderException(ImageSource source, long index, String reason, Throwable thrown) {
    super(nameOf(source, index), indexOf(source, index), reason, thrown);
  }
}
