package dev.augur.processor.plan;

import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import java.util.List;

/**
 * What one pass does; {@link Scheduler} decides how it does it.
 *
 * @param head how rows of floats or pixels arise
 * @param rowSteps what happens to a row, in order; none where the source's bytes are only measured
 * @param measures what is measured of the result
 */
record Group(Plan.Head head, List<Plan.RowStep> rowSteps, List<PlacedKernel> measures) {

  /** Whether one loop takes pixels all the way. */
  boolean fused() {
    return rowSteps.size() == 1;
  }

  /**
   * Whether the head's rows of floats are the output as they are: the maths, if any, clamps to what the store of bytes
   * clamps to anyway.
   */
  boolean storesAsItIs(Settings settings) {
    return fused() && rowSteps.getFirst() instanceof Plan.Loop loop && loop.kernels().stream().allMatch(
        placed -> settings.type() == PixelType.UINT8 && ChannelWise.clamps(placed, settings.source().maximum()));
  }
}
