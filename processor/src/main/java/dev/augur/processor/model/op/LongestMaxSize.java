package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;

/**
 * Resizes so that the longer side gets a fixed length.
 *
 * @param size the longer side of the result
 * @param antialias whether a filter averages where the picture shrinks
 */
public record LongestMaxSize(int size, boolean antialias, Sampling sampling) implements Sizing {
  static final Binding BINDING =
      Binding.of(
          "LongestMaxSize",
          a -> new LongestMaxSize(Sizes.sideOrOutput(a), a.flag("antialias"), a.sampling()),
          "@LongestMaxSize",
          "@LongestMaxSize(antialias = false)",
          "@LongestMaxSize(size = 20, antialias = false, interpolation = Interpolation.BICUBIC)");

  @Override
  public Frame after(Frame before) {
    return before.changed(
        known -> Sizes.proportional(known, size, Math.max(known.height(), known.width())), Frame.within(size));
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar side = new Scalar.Larger(lowering.frameHeight(), lowering.frameWidth());
    Resize.proportionally(lowering, size, side, antialias, sampling);
  }
}
