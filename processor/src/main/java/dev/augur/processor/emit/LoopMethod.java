package dev.augur.processor.emit;

import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.plan.Plan;
import java.util.List;

/**
 * One loop to be written in every dialect.
 *
 * @param name the method's name
 * @param doc what it does
 * @param pass the pass that it belongs to, for its head's fields
 * @param kernels the maths
 * @param entry what it starts from
 * @param target where its results go
 */
record LoopMethod(
    String name, String doc, Plan.Pass pass, List<PlacedKernel> kernels, Entry entry, Target target) {

  /** Where a loop's results go. */
  enum Target {
    /** The worker's scratch rows. */
    WORK,
    /** Planes that the next pass reads. */
    PLANES,
    /** The output tensor, float32 CHW. */
    OUTPUT,
    /** The strip of finished rows on their way to the output tensor, uint8 HWC. */
    BYTES
  }
}
