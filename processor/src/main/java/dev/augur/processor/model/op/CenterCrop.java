package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;

/**
 * Keeps the middle.
 *
 * @param size the window
 */
public record CenterCrop(Frame size) implements Sizing {
  static final Binding BINDING = Binding.of("CenterCrop", a -> new CenterCrop(Sizes.orOutput(a)), "@CenterCrop");

  @Override
  public Frame after(Frame before) {
    return size;
  }

  @Override
  public Frame atLeast() {
    return size;
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar height = Scalar.of(size.height());
    Scalar width = Scalar.of(size.width());
    Scalar top = Sizes.half(lowering.frameHeight().minus(height));
    Scalar left = Sizes.half(lowering.frameWidth().minus(width));
    lowering.move(new Move.Crop(top, left, height, width), lowering.settings().sampling());
  }
}
