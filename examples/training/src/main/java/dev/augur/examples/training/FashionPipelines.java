package dev.augur.examples.training;

import dev.augur.annotation.Brightness;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.GaussNoise;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Perspective;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.Rotate;
import dev.augur.annotation.Source;
import dev.augur.annotation.VerticalFlip;

/**
 * Pipelines for Fashion-MNIST. Its grey images come in as RGB, each channel the same, since that is what the
 * interpreted run takes; mean and deviation are those of the committed training images.
 */
final class FashionPipelines {
  private static final double MEAN = 0.2873;
  private static final double DEVIATION = 0.3552;

  private FashionPipelines() {}

  /** Nothing changes: plain training, and every evaluation. */
  @Pipeline(height = 28, width = 28, source = @Source(height = 28, width = 28))
  @Normalize(mean = MEAN, std = DEVIATION)
  interface Plain {}

  /** Clothes stay clothes. */
  @Pipeline(height = 28, width = 28, source = @Source(height = 28, width = 28))
  @RandomCrop(padding = 1)
  @HorizontalFlip
  @Brightness(factor = {0.7, 1.3})
  @Contrast(factor = {0.8, 1.2})
  @Normalize(mean = MEAN, std = DEVIATION)
  interface Augmented {}

  /** Clothes turned any way, mirrored, seen askew, in a snowstorm. */
  @Pipeline(height = 28, width = 28, source = @Source(height = 28, width = 28))
  @HorizontalFlip
  @VerticalFlip
  @Rotate(degrees = 180, p = 1)
  @Perspective(scale = {0.2, 0.3}, p = 1)
  @GaussNoise(sigma = {0.1, 0.3}, p = 1)
  @Normalize(mean = MEAN, std = DEVIATION)
  interface TooStrong {}
}
