package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/** Swaps rows and columns; an exact copy. */
public record Transpose() implements Operation {
  static final Binding BINDING =
      Binding.of("Transpose", a -> new Transpose(), "@Transpose", "@Transpose(p = 0.2)");

  @Override
  public Frame after(Frame before) {
    return before.perhapsTurned();
  }

  @Override
  public void lower(Lowering lowering) {
    lowering.move(new Move.Transpose(), lowering.settings().sampling());
  }
}
