package dev.augur.processor.oracle;

/** Maths on one pixel: colours in, colours out, both as long as the colour channels; they may be the same array. */
@FunctionalInterface
interface PixelFunction {
  void apply(double[] colours);
}
