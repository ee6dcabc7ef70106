package dev.augur.examples.training;

import dev.augur.data.ImageSource;
import dev.augur.data.Split;
import java.util.List;

/**
 * The images of one trial; no image is in two parts.
 *
 * @param train what the network learns from
 * @param validation kept out of training; hyper-parameters are chosen by it
 * @param test chooses nothing
 */
record Parts(ImageSource train, ImageSource validation, ImageSource test) {
  private static final double VALIDATION = 0.2;

  /** Keeps a fifth of the training images out, the same fifth of every class's for a seed in all runs. */
  static Parts of(DataSet data, long seed) {
    List<ImageSource> parts = Split.byFractions(data.training(), seed, 1 - VALIDATION, VALIDATION);
    return new Parts(parts.get(0), parts.get(1), data.test());
  }
}
