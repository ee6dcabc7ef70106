/**
 * Augur's batches for the Deep Java Library: {@link dev.augur.djl.DjlDataset} for its trainer,
 * {@link dev.augur.djl.DjlBatch} for a loop of your own.
 */
package dev.augur.djl;
