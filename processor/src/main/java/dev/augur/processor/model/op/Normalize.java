package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Subtracts a mean and divides by a standard deviation, both in units of the maximum; alpha becomes a fraction of it.
 *
 * @param mean one number, or one per channel
 * @param std one number, or one per channel
 */
public record Normalize(List<Double> mean, List<Double> std) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Normalize",
          a -> new Normalize(a.numbers("mean"), a.numbers("std")),
          "@Normalize",
          "@Normalize(mean = 0.5, std = 0.25)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE, Trait.LEAVES_PIXEL_RANGE);
  }

  @Override
  public OutputScale scale(OutputScale before, int channels, double maximum) {
    OutputScale scale = before;
    for (int c = 0; c < channels; c++) {
      double divisor = of(std, c, 1) * maximum;
      scale = scale.then(c, 1 / divisor, -of(mean, c, 0) / of(std, c, 1));
    }
    return scale;
  }

  @Override
  public void lower(Lowering lowering) {
    int channels = lowering.settings().source().channels();
    OutputScale scale = scale(OutputScale.identity(channels), channels, lowering.maximum());
    List<Expr> outputs = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      outputs.add(fma(input(c), number(scale.factor(c)), number(scale.summand(c))));
    }
    lowering.add(new Kernel.Pointwise(outputs, false));
  }

  /**
   * The number for a channel: the only one, the channel's own, or for an alpha without one the given other; so also where
   * there are too few, which another rule refuses.
   */
  private static double of(List<Double> numbers, int channel, double alpha) {
    if (channel < 3 && numbers.size() == 1) {
      return numbers.getFirst();
    }
    return channel < numbers.size() ? numbers.get(channel) : alpha;
  }
}
