/**
 * Reads annotated types into {@link dev.augur.processor.written.WrittenPipeline}s.
 *
 * <p>With the processor's entry, the only place that knows javac's model of a program: positions become opaque
 * {@link dev.augur.processor.model.Position}s here and are turned back by
 * {@link dev.augur.processor.read.ProblemReporter}.
 */
package dev.augur.processor.read;
