package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Cuts out a window of random area, shape and place, and resizes it.
 *
 * @param size the result
 * @param scale the window's share of the frame's area
 * @param ratio the window's width by its height; its logarithm is uniform
 * @param antialias whether a filter averages where the window shrinks
 */
public record RandomResizedCrop(Frame size, Parameter scale, Parameter ratio, boolean antialias, Sampling sampling)
    implements Operation {
  static final Binding BINDING =
      Binding.of(
          "RandomResizedCrop",
          a -> new RandomResizedCrop(
              Sizes.orOutput(a), a.drawn("scale"), a.drawn("ratio"), a.flag("antialias"), a.sampling()),
          "@RandomResizedCrop",
          "@RandomResizedCrop(scale = {0.2, 1}, ratio = 1)",
          "@RandomResizedCrop(antialias = false)",
          "@RandomResizedCrop(scale = 0.5, antialias = false, interpolation = Interpolation.BICUBIC)");

  @Override
  public Frame after(Frame before) {
    return size;
  }

  @Override
  public void lower(Lowering lowering) {
    lowering.move(lowering.window(scale, ratio), sampling);
    Resize.to(lowering, size, antialias, sampling);
  }
}
