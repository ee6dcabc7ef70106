package dev.augur.processor.model.op;

import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;

/**
 * Resizes to a fixed size.
 *
 * @param size the result
 * @param antialias whether a filter averages where the picture shrinks
 */
public record Resize(Frame size, boolean antialias, Sampling sampling) implements Sizing {
  static final Binding BINDING =
      Binding.of(
          "Resize",
          a -> new Resize(Sizes.orOutput(a), a.flag("antialias"), a.sampling()),
          "@Resize",
          "@Resize(antialias = false)",
          "@Resize(antialias = false, interpolation = Interpolation.BICUBIC)",
          "@Resize(antialias = false, interpolation = Interpolation.NEAREST)");

  @Override
  public Frame after(Frame before) {
    return size;
  }

  @Override
  public void lower(Lowering lowering) {
    to(lowering, size, antialias, sampling);
  }

  /** Resizes to a size that the declaration fixes. */
  static void to(Lowering lowering, Frame size, boolean antialias, Sampling sampling) {
    to(lowering, Scalar.of(size.height()), Scalar.of(size.width()), antialias, sampling);
  }

  /** Resizes so that the given side gets the given size; draws show the result where it depends on the sample. */
  static void proportionally(Lowering lowering, int size, Scalar side, boolean antialias, Sampling sampling) {
    Scalar height = Sizes.proportional(lowering.frameHeight(), size, side);
    Scalar width = Sizes.proportional(lowering.frameWidth(), size, side);
    if (!lowering.frame().known()) {
      height = lowering.computed("height", "px", height);
      width = lowering.computed("width", "px", width);
    }
    to(lowering, height, width, antialias, sampling);
  }

  private static void to(Lowering lowering, Scalar height, Scalar width, boolean antialias, Sampling sampling) {
    // Nearest pixels are not averaged: they may be classes of a mask.
    boolean filtered = antialias && sampling.interpolation() != Interpolation.NEAREST;
    lowering.move(new Move.Resize(height, width, filtered), sampling);
  }
}
