package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/** Mirrors left and right; an exact copy. */
public record HorizontalFlip() implements Operation {
  static final Binding BINDING =
      Binding.of("HorizontalFlip", a -> new HorizontalFlip(), "@HorizontalFlip", "@HorizontalFlip(p = 1)");

  @Override
  public void lower(Lowering lowering) {
    lowering.move(new Move.FlipHorizontal(), lowering.settings().sampling());
  }
}
