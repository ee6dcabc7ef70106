package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Multiplies and shifts every value, alpha too.
 *
 * @param factor what values are multiplied by
 * @param summand what is added then
 */
public record Rescale(double factor, double summand) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Rescale",
          a -> new Rescale(a.number("scale"), a.number("offset")),
          "@Rescale",
          "@Rescale(scale = 1 / 127.5, offset = -1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.LEAVES_PIXEL_RANGE);
  }

  @Override
  public OutputScale scale(OutputScale before, int channels, double maximum) {
    OutputScale scale = before;
    for (int c = 0; c < channels; c++) {
      scale = scale.then(c, factor, summand);
    }
    return scale;
  }

  @Override
  public void lower(Lowering lowering) {
    List<Expr> outputs = new ArrayList<>();
    for (int c = 0; c < lowering.settings().source().channels(); c++) {
      outputs.add(fma(input(c), number(factor), number(summand)));
    }
    lowering.add(new Kernel.Pointwise(outputs, false));
  }
}
