package dev.augur.processor.model;

import dev.augur.processor.kernel.Sampling;

/** An operation that finds values between pixels: its annotation has the member {@code interpolation}. */
public interface Resampling extends Operation {
  /** How it finds them. */
  Sampling sampling();

  @Override
  default boolean resamples() {
    return true;
  }
}
