/**
 * The language in which a pipeline is declared.
 *
 * <p>{@link dev.augur.annotation.Pipeline} marks the type, {@link dev.augur.annotation.Source} says what comes in, and
 * the operations stacked on the type, or on its stage methods, act in source order.
 * {@link dev.augur.annotation.OneOf} and {@link dev.augur.annotation.Barrier} shape a stage; the enums name choices
 * that many operations share. What a member's numbers may be is stated on it, in terms of
 * {@link dev.augur.annotation.meta}.
 */
package dev.augur.annotation;
