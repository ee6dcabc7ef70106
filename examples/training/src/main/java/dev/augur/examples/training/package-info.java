/**
 * A small network trained with and without augmentation through DJL: accuracy on training, validation and test images
 * after every epoch, the gaps between them, and how long the trainer waited for data.
 */
package dev.augur.examples.training;
