package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Enlarges about the frame's centre. The axes are drawn apart where either has a range of its own, else together.
 *
 * @param factor both axes' factor; above 1 enlarges
 * @param x the horizontal factor
 * @param y the vertical factor
 */
public record Scale(Parameter factor, Parameter x, Parameter y, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Scale",
          a -> new Scale(a.drawn("factor"), a.drawn("x"), a.drawn("y"), a.sampling()),
          "@Scale(factor = {0.9, 1.1})",
          "@Scale(x = {0.8, 1.2}, y = {0.5, 2})",
          "@Scale(y = 1.5, border = Border.NEAREST)",
          "@Scale(factor = {0.3, 0.6}, border = Border.WRAP, interpolation = Interpolation.NEAREST)");

  @Override
  public void lower(Lowering lowering) {
    if (x.isFixedAt(1) && y.isFixedAt(1)) {
      Scalar both = lowering.uniform(factor);
      lowering.move(new Move.Scale(both, both), sampling);
    } else {
      lowering.move(new Move.Scale(lowering.uniform(x), lowering.uniform(y)), sampling);
    }
  }
}
