package dev.augur.processor.emit;

import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Lowered.Step;
import dev.augur.processor.plan.Plan;

/**
 * What those who write one augmenter share.
 *
 * @param plan the passes that are written
 * @param settings what the pipeline says of its images
 * @param slots where drawn numbers lie
 * @param fields what the worker's fields are called
 * @param vectors whether vector code is written beside the scalar code
 */
record Context(Plan plan, Settings settings, Slots slots, FieldNames fields, boolean vectors) {

  static Context of(Plan plan, boolean vectors) {
    Slots slots = new Slots(plan.lowered());
    return new Context(plan, plan.lowered().declaration().settings(), slots, new FieldNames(slots, plan), vectors);
  }

  /** Channels of a pixel. */
  int channels() {
    return settings.source().channels();
  }

  /** The operation that a kernel came from. */
  Step step(PlacedKernel placed) {
    return slots.step(placed.step());
  }
}
