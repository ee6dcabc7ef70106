package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/** Makes a negative: {@code maximum - x}. */
public record Invert() implements Operation {
  static final Binding BINDING = Binding.of("Invert", a -> new Invert(), "@Invert", "@Invert(p = 0.1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    // Filters may leave values a rounding below 0, which are to be inverted too.
    Solarize.from(lowering, Scalar.of(-lowering.maximum()));
  }
}
