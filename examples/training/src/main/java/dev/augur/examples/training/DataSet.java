package dev.augur.examples.training;

import dev.augur.data.ImageSource;

/**
 * Labelled images to train and to test with.
 *
 * @param name what it is, for people
 * @param training what training and validation images are taken from
 * @param test never trained on
 * @param recipe the pipelines for such images
 */
record DataSet(String name, ImageSource training, ImageSource test, Recipe recipe) {}
