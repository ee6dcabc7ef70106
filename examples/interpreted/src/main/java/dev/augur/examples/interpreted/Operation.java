package dev.augur.examples.interpreted;

/** One operation of an interpreted pipeline: one pass over the picture, or a few where its maths needs them. */
public sealed interface Operation permits Geometry, Brightness, Contrast, Saturation, Hue, ColorJitter, Normalize {

  /** Whether the operation acts on the image that drew these numbers; if not, it is not run. */
  boolean acts(double[] draws);

  /**
   * Changes the picture.
   *
   * @param draws the image's numbers, one per slot of the pipeline's schema
   * @param vector whether vector code runs; the result is the same
   */
  void run(Picture picture, double[] draws, boolean vector);
}
