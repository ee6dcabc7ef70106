package dev.augur.support.pixel;

/** How a warp finds a value between pixels. */
public enum Interpolation {
  /** The value of the nearest pixel; halves round up. */
  NEAREST,
  /** Linear along both axes, from 2 by 2 pixels. */
  BILINEAR,
  /** Cubic convolution along both axes, from 4 by 4 pixels, with a = -0.75. */
  BICUBIC
}
