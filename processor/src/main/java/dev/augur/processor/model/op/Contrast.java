package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.input;

import dev.augur.annotation.Pivot;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Moves colours away from a pivot or towards it: {@code pivot + factor (x - pivot)}, clamped.
 *
 * @param factor 1 changes nothing
 * @param pivot the image's mean grey or a fixed one
 * @param pivotAt the fixed pivot as a fraction of the maximum
 */
public record Contrast(Parameter factor, Pivot pivot, double pivotAt) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Contrast",
          a -> new Contrast(a.drawn("factor"), a.constant("pivot", Pivot.class), a.number("pivotAt")),
          "@Contrast(factor = {0.7, 1.3})",
          "@Contrast(factor = {0.7, 1.3}, pivot = Pivot.FIXED)",
          "@Contrast(factor = {0, 3}, pivot = Pivot.FIXED, pivotAt = 0.25, p = 0.8)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar centre =
        pivot == Pivot.FIXED ? Scalar.of(pivotAt * lowering.maximum()) : lowering.measure(Measure.GREY_MEAN);
    about(lowering, factor, centre);
  }

  /** Contrast about a centre; ColorJitter does the same. */
  static void about(Lowering lowering, Parameter factor, Scalar centre) {
    Scalar drawn = lowering.uniform(factor);
    double most = factor.allowedMax() * lowering.maximum();
    Expr by = lowering.coefficient(factor.name(), drawn, 1, factor.allowedMin(), factor.allowedMax());
    Expr offset =
        lowering.coefficient(factor.name() + "Offset", Scalar.of(1).minus(drawn).times(centre), 0, -most, most);
    lowering.each(c -> clamp(fma(input(c), by, offset), lowering.maximum()));
  }
}
