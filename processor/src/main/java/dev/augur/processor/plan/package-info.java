/**
 * From kernels to passes: which steps share a resampling, which maths shares a loop, and why.
 *
 * <p>{@link dev.augur.processor.plan.Lowerer} asks operations for kernels, {@link dev.augur.processor.plan.Planner} groups
 * them, {@link dev.augur.processor.plan.Scheduler} decides how each group runs and where its rows go, and
 * {@link dev.augur.processor.plan.PlanPrinter} explains the result. No decision here changes a byte of any image.
 */
package dev.augur.processor.plan;
