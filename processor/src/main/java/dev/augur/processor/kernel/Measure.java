package dev.augur.processor.kernel;

/** A statistic of a whole image, which needs every pixel before it and ends a pass. */
public enum Measure {
  /** The mean of {@code 0.299 red + 0.587 green + 0.114 blue}, or of grey. */
  GREY_MEAN,
  /** The mean of each channel. */
  CHANNEL_MEANS,
  /** How often each of 256 levels occurs in each channel. */
  HISTOGRAM,
  /** The lowest and the highest of 256 levels in each channel. */
  LEVEL_RANGE
}
