/**
 * The rival: the best interpreter of augmentation pipelines that we can write on the same kernels.
 *
 * <p>An {@link dev.augur.examples.interpreted.Interpreter} runs a list of operations one after the other. Each is one
 * dispatch and one pass over the picture, with the runtime's kernels and vector loops of its own; nothing is boxed,
 * nothing is allocated per image, buffers are reused, and an operation that does not act costs nothing. What it cannot
 * do is join operations: that is what generated code adds, and what the benchmarks measure.
 */
package dev.augur.examples.interpreted;
