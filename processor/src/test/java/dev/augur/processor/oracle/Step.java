package dev.augur.processor.oracle;

/** What geometry does to a frame. */
sealed interface Step {

  /** How a step counts for the question which steps share one resampling. */
  enum Kind {
    /** Pixels change places. */
    PERMUTATION(false, false),
    /** Pixels are dropped. */
    CROP(false, false),
    /** Pixels are added by the border. */
    PAD(true, false),
    /** Pixels are interpolated, edges repeat. */
    RESAMPLING(false, true),
    /** Pixels are interpolated, and the border is seen. */
    WARP(true, true);

    final boolean looksOutside;
    final boolean interpolates;

    Kind(boolean looksOutside, boolean interpolates) {
      this.looksOutside = looksOutside;
      this.interpolates = interpolates;
    }
  }

  /** A move within a frame, whose sides may swap. */
  record Mapped(PointMap map, boolean swaps) implements Step {}

  /** A window of the frame. */
  record Cropped(int top, int left, int height, int width) implements Step {}

  /** Pixels around the frame. */
  record Padded(int top, int left, int bottom, int right) implements Step {}

  /** Another number of pixels. */
  record Resized(int height, int width, boolean antialias) implements Step {}
}
