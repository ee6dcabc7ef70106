package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/** Spreads each colour channel's levels so that all are about equally frequent. */
public record Equalize() implements Operation {
  static final Binding BINDING =
      Binding.of("Equalize", a -> new Equalize(), "@Equalize", "@Equalize(p = 0.2)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    lowering.add(new Kernel.Table(Kernel.Table.Rule.EQUALIZE));
  }
}
