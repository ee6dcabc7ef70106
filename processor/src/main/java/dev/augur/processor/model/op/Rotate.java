package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Turns about the frame's centre.
 *
 * @param degrees the angle, positive counter-clockwise on screen
 */
public record Rotate(Parameter degrees, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Rotate",
          a -> new Rotate(a.drawn("degrees"), a.sampling()),
          "@Rotate(degrees = 15)",
          "@Rotate(degrees = {90, 180}, fill = 1)",
          "@Rotate(degrees = 45, border = Border.WRAP, interpolation = Interpolation.NEAREST)",
          "@Rotate(degrees = {-10, 0}, border = Border.REFLECT_101, interpolation = Interpolation.BICUBIC)");

  @Override
  public void lower(Lowering lowering) {
    lowering.move(new Move.Rotate(lowering.uniform(degrees)), sampling);
  }
}
