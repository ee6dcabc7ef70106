package dev.augur.processor.model;

/** A property of an operation that the rules of a whole pipeline care about. */
public enum Trait {
  /** Works on colours: needs 3 or 4 channels. */
  COLOUR,
  /** Needs pixel values in 0 to maximum: illegal after an operation that leaves them. */
  PIXEL_RANGE,
  /** Its results are no longer pixel values in 0 to maximum. */
  LEAVES_PIXEL_RANGE
}
