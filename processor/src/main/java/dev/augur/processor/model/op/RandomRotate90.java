package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/** Turns by 0 to 3 quarter turns, counter-clockwise; an exact copy. */
public record RandomRotate90() implements Operation {
  static final Binding BINDING =
      Binding.of("RandomRotate90", a -> new RandomRotate90(), "@RandomRotate90", "@RandomRotate90(p = 0.5)");

  @Override
  public Frame after(Frame before) {
    return before.perhapsTurned();
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar turns = lowering.whole("turns", "quarter turns", Scalar.of(0), Scalar.of(3));
    lowering.move(new Move.QuarterTurns(turns), lowering.settings().sampling());
  }
}
