/**
 * A pipeline as its author wrote it: annotations, members and values with their positions, before anything is checked
 * or given a meaning.
 *
 * <p>{@link dev.augur.processor.written.WrittenPipeline} is the root;
 * {@link dev.augur.processor.written.Binder} turns a checked one into a
 * {@link dev.augur.processor.model.Declaration}. Knows nothing of javac.
 */
package dev.augur.processor.written;
