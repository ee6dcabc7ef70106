package dev.augur.annotation;

/**
 * How a warp finds a value between pixels. Where a resize shrinks with antialiasing, its filter takes the place of
 * {@link #BILINEAR} and {@link #BICUBIC} along both axes; along an axis that does not shrink it interpolates linearly;
 * pixels outside the picture get no weight.
 */
public enum Interpolation {
  /** The pipeline's interpolation; not allowed on the pipeline itself. */
  INHERIT,
  /** The value of the nearest pixel; resizes do not filter then. */
  NEAREST,
  /** Linear along both axes, from 2 by 2 pixels. */
  BILINEAR,
  /**
   * Cubic along both axes, from 4 by 4 pixels, with a = -0.75. The outer ones follow the border where they lie beyond the
   * edge, in resizes too. What overshoots is clamped to 0..maximum, alpha before colours weigh by it, as long as values are
   * pixel values: not after {@code @Normalize} or {@code @Rescale}.
   */
  BICUBIC
}
