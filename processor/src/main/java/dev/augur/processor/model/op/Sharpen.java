package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.input;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Blends the picture with a sharpened copy of itself, and clamps.
 *
 * @param amount the copy's share; 0 changes nothing
 * @param lightness the copy's brightness; 1 keeps it
 */
public record Sharpen(Parameter amount, Parameter lightness) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Sharpen",
          a -> new Sharpen(a.drawn("amount"), a.drawn("lightness")),
          "@Sharpen",
          "@Sharpen(amount = {0.2, 1}, lightness = 1)",
          "@Sharpen(amount = 1, lightness = {0, 5}, p = 0.3)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    lowering.add(new Kernel.Sharpen(lowering.uniform(amount), lowering.uniform(lightness)));
    lowering.each(c -> clamp(input(c), lowering.maximum()));
  }
}
