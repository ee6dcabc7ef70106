package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.ReaderException;
import dev.augur.data.SampleException;
import dev.augur.support.SampleTitle;

/**
 * Why a sample is not in its batch.
 *
 * @param cause what was thrown on the worker's thread
 * @param skippable whether the sample is at fault, not the code
 */
record SampleFault(String name, long index, String reason, Throwable cause, boolean skippable) {

  /**
   * Sorts out what was thrown.
   *
   * @param sample the sample's index in the source
   * @param image what the reader pointed at; messages begin with its title
   * @param given whether all had been got from the source, so that an {@link IllegalArgumentException} means, as
   *     {@link Worker#augment} promises, that the sample does not fit
   */
  static SampleFault of(ImageSource source, long sample, Image image, Throwable cause, boolean given) {
    String name = SampleException.nameOf(source, sample);
    long index = SampleException.indexOf(source, sample);
    if (cause instanceof SampleException known) {
      boolean skippable = !(known instanceof ReaderException);
      // An augmenter knows only what the reader called the image, which may be nothing.
      return known.index() < 0
          ? new SampleFault(name, index, known.reason(), cause, skippable)
          : new SampleFault(known.name(), known.index(), known.reason(), cause, skippable);
    }
    boolean misfit = given && cause instanceof IllegalArgumentException;
    String reason = misfit
        ? SampleTitle.without(SampleTitle.of(image.name(), image.index()), cause.getMessage())
        : cause.toString();
    return new SampleFault(name, index, reason, cause, misfit);
  }

  /** What the consumer gets to see; made on its thread, so that the trace shows where it asked. */
  SampleException exception() {
    return new SampleException(name, index, reason, cause);
  }
}
