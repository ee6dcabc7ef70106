package dev.augur.processor.model.op;

import dev.augur.annotation.LengthUnit;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Moves right and down.
 *
 * @param x the move to the right
 * @param y the move downwards
 * @param unit whether they are fractions of the frame's sides or whole pixels
 */
public record Translate(Parameter x, Parameter y, LengthUnit unit, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Translate",
          a -> new Translate(a.drawn("x"), a.drawn("y"), a.constant("unit", LengthUnit.class), a.sampling()),
          "@Translate(x = 0.1, y = {0, 0.05})",
          "@Translate(x = {-3, 5}, y = 2, unit = LengthUnit.PIXELS)",
          "@Translate(y = 0.3, border = Border.REFLECT_101, interpolation = Interpolation.BICUBIC)");

  @Override
  public void lower(Lowering lowering) {
    Scalar right = lowering.uniform(x);
    Scalar down = lowering.uniform(y);
    if (unit == LengthUnit.FRACTION) {
      right = right.times(lowering.frameWidth());
      down = down.times(lowering.frameHeight());
    }
    lowering.move(new Move.Translate(right, down), sampling);
  }
}
