package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.input;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Adds a number of its own to each colour channel, and clamps.
 *
 * @param shift as a fraction of the maximum
 */
public record ChannelShift(Parameter shift) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "ChannelShift",
          a -> new ChannelShift(a.drawn("shift")),
          "@ChannelShift",
          "@ChannelShift(shift = {-0.2, 0.1})",
          "@ChannelShift(shift = 1, p = 0.3)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    double maximum = lowering.maximum();
    lowering.each(c -> {
      String name = Tone.perChannel(lowering, shift.name(), c);
      Scalar drawn = lowering.uniform(name, shift).times(Scalar.of(maximum));
      Expr by = lowering.coefficient(name, drawn, 0, shift.allowedMin() * maximum, shift.allowedMax() * maximum);
      return clamp(add(input(c), by), maximum);
    });
  }
}
