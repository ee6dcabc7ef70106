package dev.augur.processor.emit;

import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;

/** What a pass may leave undone. */
final class Skipping {
  private Skipping() {}

  /** Whether images that an operation spares need the pass not at all: it does nothing for any other operation. */
  static boolean possible(Plan.Pass pass) {
    PlacedKernel kernel = only(pass);
    return kernel != null && !kernel.always();
  }

  /** The kernel whose operation alone needs the pass, or null. */
  static PlacedKernel only(Plan.Pass pass) {
    if (pass.onlyMeasures()) {
      return pass.measures().getFirst();
    }
    if (pass.last() || !pass.measures().isEmpty() || !(pass.head() instanceof Plan.Neighbourhood head)) {
      return null;
    }
    PlacedKernel stencil = head.stencil();
    boolean own = pass.stages().stream().allMatch(stage -> stage instanceof Plan.Loop loop
        && loop.kernels().stream().allMatch(kernel -> kernel.operation() == stencil.operation()));
    return own ? stencil : null;
  }
}
