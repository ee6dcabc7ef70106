package dev.augur.examples.training;

/**
 * What every run may spend, the same for all.
 *
 * @param epochs how often the training images are seen
 * @param batchSize images per optimiser step
 * @param learningRate Adam's at the start; it falls to nothing along half a cosine
 */
record Budget(int epochs, int batchSize, float learningRate) {

  /** Refuses what is below 1, or a learning rate that is not positive. */
  Budget {
    if (epochs < 1 || batchSize < 1 || !(learningRate > 0)) {
      throw new IllegalArgumentException("epochs and batch size must be 1 or more and the learning rate above 0, found "
          + epochs + ", " + batchSize + " and " + learningRate);
    }
  }

  /**
   * Optimiser steps of an epoch; images beyond the last full batch wait for another epoch.
   *
   * @throws IllegalArgumentException if there are fewer images than a batch holds
   */
  int stepsPerEpoch(long images) {
    if (images < batchSize) {
      throw new IllegalArgumentException("a batch of " + batchSize + " needs as many training images, found " + images
          + "; write a smaller --batch-size or a larger --images");
    }
    return Math.toIntExact(images / batchSize);
  }

  /** The same with another number of epochs. */
  Budget withEpochs(int epochs) {
    return new Budget(epochs, batchSize, learningRate);
  }

  /** Optimiser steps of all epochs. */
  long steps(long images) {
    return (long) epochs * stepsPerEpoch(images);
  }
}
