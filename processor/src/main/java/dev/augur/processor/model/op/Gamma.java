package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Polynomials;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Raises colours, as fractions of the maximum, to a power.
 *
 * @param gamma the exponent; above 1 darkens
 */
public record Gamma(Parameter gamma) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Gamma",
          a -> new Gamma(a.drawn("gamma")),
          "@Gamma",
          "@Gamma(gamma = {0.5, 2})",
          "@Gamma(gamma = {0.1, 10}, p = 0.8)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    Expr exponent = Tone.coefficient(lowering, gamma, 1);
    lowering.eachOrSkip(c -> clamp(curve(input(c), exponent, lowering.maximum()), lowering.maximum()));
  }

  /** Fractions below the smallest normal float count as 0. */
  private static Expr curve(Expr value, Expr exponent, double maximum) {
    Expr base = named("base", Tone.fraction(value, maximum));
    Expr power = named("power", Polynomials.power(base, exponent));
    return named("curve", ifLess(base, number(Float.MIN_NORMAL), number(0), mul(power, number(maximum))));
  }
}
