package dev.augur.processor.emit;

import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Sink;

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
    return switch (pass.schedule()) {
      case MEASURE -> pass.measures().getFirst();
      case ROWS -> pass.sink() == Sink.PLANES && pass.measures().isEmpty() ? stencil(pass) : null;
      case BANDS, ONE_BAND, COPY, LOOKUP, ON_DEMAND, STREAM, BYTES_ON_DEMAND, FILTER_BYTES -> null;
    };
  }

  /** The stencil at the head of a pass that does nothing for other operations, or null. */
  private static PlacedKernel stencil(Plan.Pass pass) {
    if (!(pass.head() instanceof Plan.Neighbourhood head)) {
      return null;
    }
    PlacedKernel stencil = head.stencil();
    boolean own = pass.stages().stream().allMatch(stage -> stage instanceof Plan.Loop loop
        && loop.kernels().stream().allMatch(kernel -> kernel.operation() == stencil.operation()));
    return own ? stencil : null;
  }
}
