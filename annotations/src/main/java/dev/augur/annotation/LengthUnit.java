package dev.augur.annotation;

/** What a length is measured in. */
public enum LengthUnit {
  /** A fraction of the frame's side. */
  FRACTION,
  /** Whole pixels. */
  PIXELS
}
