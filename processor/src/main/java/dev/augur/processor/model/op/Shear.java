package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Slants about the frame's centre, horizontally first.
 *
 * @param x the angle by which columns lean, in degrees
 * @param y the angle by which rows lean, in degrees
 */
public record Shear(Parameter x, Parameter y, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Shear",
          a -> new Shear(a.drawn("x"), a.drawn("y"), a.sampling()),
          "@Shear(x = 10)",
          "@Shear(y = {5, 20}, fill = 1)",
          "@Shear(x = 10, y = 5, border = Border.REFLECT)");

  @Override
  public void lower(Lowering lowering) {
    lowering.move(new Move.Shear(lowering.uniform(x), lowering.uniform(y)), sampling);
  }
}
