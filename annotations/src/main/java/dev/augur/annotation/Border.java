package dev.augur.annotation;

/** What a warp finds outside the frame, shown for a row {@code a b c d}. */
public enum Border {
  /** The pipeline's border; not allowed on the pipeline itself. */
  INHERIT,
  /**
   * The fill value: {@code f f | a b c d | f f}. It mixes in linearly over the pixel beyond the edge, as if bilinear
   * taps were filled one by one; {@link Interpolation#BICUBIC} repeats the edge there and mixes alike.
   */
  CONSTANT,
  /** The nearest edge pixel: {@code a a | a b c d | d d}. */
  NEAREST,
  /** A mirror that repeats the edge pixel: {@code b a | a b c d | d c}. */
  REFLECT,
  /** A mirror that does not repeat the edge pixel: {@code c b | a b c d | c b}. */
  REFLECT_101,
  /** The opposite side: {@code c d | a b c d | a b}. */
  WRAP
}
