package dev.augur.annotation.meta;

/** What one number means where two ends could stand. */
public enum One {
  /** {@code x} means from {@code -x} to {@code x}; it must not be negative. */
  SYMMETRIC,
  /** {@code x} means exactly {@code x}. */
  EXACTLY,
  /** {@code x} means from {@code max(0, 1 - x)} to {@code 1 + x}; it must not be negative. */
  AROUND_ONE
}
