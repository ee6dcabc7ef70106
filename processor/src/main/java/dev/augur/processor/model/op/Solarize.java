package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.sub;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Inverts the bright values: {@code x < threshold ? x : maximum - x}.
 *
 * @param threshold as a fraction of the maximum
 */
public record Solarize(Parameter threshold) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Solarize",
          a -> new Solarize(a.drawn("threshold")),
          "@Solarize",
          "@Solarize(threshold = {0.4, 0.8})",
          "@Solarize(threshold = {0, 1}, p = 1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    from(lowering, lowering.uniform(threshold).times(Scalar.of(lowering.maximum())));
  }

  /** Inverts values from a threshold on; on images that are spared it lies beyond all values. */
  static void from(Lowering lowering, Scalar threshold) {
    double maximum = lowering.maximum();
    Expr bound = lowering.coefficient("threshold", threshold, 2 * maximum, -maximum, 2 * maximum);
    lowering.each(c -> ifLess(input(c), bound, input(c), sub(number(maximum), input(c))));
  }
}
