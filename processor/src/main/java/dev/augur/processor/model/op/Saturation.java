package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Blends every pixel with its own grey: {@code factor x + (1 - factor) grey}, clamped.
 *
 * @param factor 0 gives grey, 1 changes nothing
 */
public record Saturation(Parameter factor) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Saturation",
          a -> new Saturation(a.drawn("factor")),
          "@Saturation",
          "@Saturation(factor = {0, 2})",
          "@Saturation(factor = 0.5, p = 1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.COLOUR, Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    blend(lowering, lowering.uniform(factor), factor.allowedMin(), factor.allowedMax());
  }

  /** Blends with grey, by a factor within bounds; ColorJitter and ToGray do the same. */
  static void blend(Lowering lowering, Scalar factor, double min, double max) {
    Expr own = lowering.coefficient("saturation", factor, 1, min, max);
    Expr rest = lowering.coefficient("greyness", Scalar.of(1).minus(factor), 0, 1 - max, 1 - min);
    Expr part = mul(rest, Tone.grey(lowering));
    lowering.each(c -> clamp(fma(own, input(c), part), lowering.maximum()));
  }
}
