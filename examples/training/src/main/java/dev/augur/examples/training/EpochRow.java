package dev.augur.examples.training;

/**
 * Accuracies after one epoch, as fractions.
 *
 * @param run what training images went through
 * @param seed names the start of the network, the split, the order and the draws
 * @param epoch from 1
 * @param running on the images that the epoch trained on, while the network changed
 * @param train on the training images as they are, when the epoch had ended
 * @param validation on images kept out of training
 * @param test on the test images; nothing is chosen by it
 */
record EpochRow(Run run, long seed, int epoch, double running, double train, double validation, double test) {

  /** How much better the network knows what it was trained on than the test images. */
  double gap() {
    return train - test;
  }

  /** How much better the network knows what it was trained on than images kept out of training. */
  double validationGap() {
    return train - validation;
  }
}
