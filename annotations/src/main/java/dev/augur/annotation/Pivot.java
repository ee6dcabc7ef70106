package dev.augur.annotation;

/** The value that {@link Contrast} leaves alone. */
public enum Pivot {
  /** The image's mean grey. */
  MEAN_GREY,
  /** A fixed fraction of the maximum. */
  FIXED
}
