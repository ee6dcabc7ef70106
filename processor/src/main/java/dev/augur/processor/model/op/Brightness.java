package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Multiplies colours and clamps.
 *
 * @param factor 1 changes nothing
 */
public record Brightness(Parameter factor) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Brightness",
          a -> new Brightness(a.drawn("factor")),
          "@Brightness(factor = {0.8, 1.2})",
          "@Brightness(factor = {0, 3}, p = 0.8)",
          "@Brightness(factor = 0.5, p = 1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    by(lowering, factor);
  }

  /** Multiplies by a factor; ColorJitter does the same. */
  static void by(Lowering lowering, Parameter factor) {
    Expr by = Tone.coefficient(lowering, factor, 1);
    lowering.each(c -> clamp(mul(input(c), by), lowering.maximum()));
  }
}
