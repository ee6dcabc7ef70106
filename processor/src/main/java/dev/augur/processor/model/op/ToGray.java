package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/** Replaces every pixel by its grey; the channels stay. */
public record ToGray() implements Operation {
  static final Binding BINDING = Binding.of("ToGray", a -> new ToGray(), "@ToGray", "@ToGray(p = 0.1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.COLOUR, Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    Saturation.blend(lowering, Scalar.of(0), 0, 1);
  }
}
