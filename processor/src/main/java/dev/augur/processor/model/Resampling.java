package dev.augur.processor.model;

/** An operation that finds values between pixels: its annotation has the member {@code interpolation}. */
public interface Resampling extends Operation {
  @Override
  default boolean resamples() {
    return true;
  }
}
