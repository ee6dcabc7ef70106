/**
 * What a declaration must keep to: one rule per class, each a pure function to problems.
 *
 * <p>{@link dev.augur.processor.check.ValueRule}s judge one member's numbers,
 * {@link dev.augur.processor.check.WrittenRule}s the annotations as written, and
 * {@link dev.augur.processor.check.DeclarationRule}s the pipeline with its operations' properties.
 * {@link dev.augur.processor.check.Checks} lists them all.
 */
package dev.augur.processor.check;
