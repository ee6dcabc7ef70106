package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Blurs colours with a Gaussian.
 *
 * @param sigma its standard deviation in pixels; 0 changes nothing
 */
public record GaussianBlur(Parameter sigma) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "GaussianBlur",
          a -> new GaussianBlur(a.drawn("sigma")),
          "@GaussianBlur(sigma = {0.5, 2})",
          "@GaussianBlur(sigma = {0, 5}, p = 0.3)",
          "@GaussianBlur(sigma = 1.5, p = 1)");

  @Override
  public void lower(Lowering lowering) {
    lowering.add(new Kernel.Gaussian(lowering.uniform(sigma)));
  }
}
