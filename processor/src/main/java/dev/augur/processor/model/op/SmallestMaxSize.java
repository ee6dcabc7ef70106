package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;

/**
 * Resizes so that the shorter side gets a fixed length.
 *
 * @param size the shorter side of the result
 * @param antialias whether a filter averages where the picture shrinks
 */
public record SmallestMaxSize(int size, boolean antialias, Sampling sampling) implements Sizing {
  static final Binding BINDING =
      Binding.of(
          "SmallestMaxSize",
          a -> new SmallestMaxSize(Sizes.sideOrOutput(a), a.flag("antialias"), a.sampling()),
          "@SmallestMaxSize",
          "@SmallestMaxSize(antialias = false)",
          "@SmallestMaxSize(size = 20, antialias = false, interpolation = Interpolation.BICUBIC)");

  @Override
  public Frame after(Frame before) {
    return before.changed(
        known -> Sizes.proportional(known, size, Math.min(known.height(), known.width())), Frame.withShorter(size));
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar side = new Scalar.Smaller(lowering.frameHeight(), lowering.frameWidth());
    Resize.proportionally(lowering, size, side, antialias, sampling);
  }
}
