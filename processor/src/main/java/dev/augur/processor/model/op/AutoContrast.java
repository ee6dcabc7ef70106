package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/** Stretches each colour channel from 0 to the maximum. */
public record AutoContrast() implements Operation {
  static final Binding BINDING =
      Binding.of("AutoContrast", a -> new AutoContrast(), "@AutoContrast", "@AutoContrast(p = 0.2)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    lowering.add(new Kernel.Table(Kernel.Table.Rule.AUTO_CONTRAST));
  }
}
