/**
 * What a declaration means, as plain values: settings, frames and placed operations.
 *
 * <p>Knows nothing of javac, of planning or of Java sources to write.
 */
package dev.augur.processor.model;
