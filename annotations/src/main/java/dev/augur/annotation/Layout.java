package dev.augur.annotation;

/** The order of an image's axes, the last one contiguous. */
public enum Layout {
  /** Channel, row, column: planes. */
  CHW,
  /** Row, column, channel: interleaved. */
  HWC
}
