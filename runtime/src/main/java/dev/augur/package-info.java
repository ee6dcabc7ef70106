/**
 * What a user of Augur holds: augmenters and the batches they feed.
 *
 * <ul>
 *   <li>{@link dev.augur.Augmenter} is a compiled pipeline, {@link dev.augur.Worker} the part of it that one thread uses;
 *   <li>{@link dev.augur.Image} is a view of pixels, {@link dev.augur.TensorSpec} the shape that leaves a pipeline;
 *   <li>{@link dev.augur.Flow} describes a run of batches, {@link dev.augur.BatchIterator} hands them out, a
 *       {@link dev.augur.Batch} is a lease on one batch's memory;
 *   <li>{@link dev.augur.SampleKey} names a sample's randomness, {@link dev.augur.Draw} says what it became.
 * </ul>
 */
package dev.augur;
