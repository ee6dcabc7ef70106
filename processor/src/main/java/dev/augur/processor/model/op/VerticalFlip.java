package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/** Mirrors top and bottom; an exact copy. */
public record VerticalFlip() implements Operation {
  static final Binding BINDING =
      Binding.of("VerticalFlip", a -> new VerticalFlip(), "@VerticalFlip", "@VerticalFlip(p = 0.2)");

  @Override
  public void lower(Lowering lowering) {
    lowering.move(new Move.FlipVertical(), lowering.settings().sampling());
  }
}
