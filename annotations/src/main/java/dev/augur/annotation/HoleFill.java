package dev.augur.annotation;

/** What the holes of {@link CoarseDropout} show. */
public enum HoleFill {
  /** The pixel value {@code fill}. */
  CONSTANT,
  /** The image's mean, per channel. */
  MEAN,
  /** Uniform noise from 0 to the maximum, a value of its own for every pixel and channel. */
  NOISE
}
