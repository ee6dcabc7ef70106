package dev.augur.annotation.meta;

/** What kind of thing an operation does. */
public enum Family {
  /** Moves pixels about within the frame. */
  GEOMETRY,
  /** Changes the frame: cuts, pads or resizes it. */
  CROP,
  /** Changes each value by itself. */
  PIXEL,
  /** Changes each pixel's colour. */
  COLOUR,
  /** Mixes each pixel with its neighbours. */
  STENCIL,
  /** Adds noise. */
  NOISE,
  /** Hides parts of the picture. */
  DROPOUT,
  /** Prepares values for a model. */
  OUTPUT
}
