/**
 * Measures generated code beside its scalar twin, the best interpreter, and a plain copy of the output.
 *
 * <ul>
 *   <li>{@code PipelineBenchmark}: whole pipelines, {@code BreakdownBenchmark}: operation by operation,
 *       {@code WarpBenchmark}: the phases of a warp; all by JMH, run and reported by {@code Benchmarks}.
 *   <li>{@code StartUp}: fresh JVMs, from opening a flow to full speed.
 * </ul>
 */
package dev.augur.examples.benchmarks;
