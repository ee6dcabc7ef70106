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

/** Pipelines for CIFAR-10, with the mean and the deviation of its training images. */
final class CifarPipelines {
  private CifarPipelines() {}

  /** Nothing changes: plain training, and every evaluation. */
  @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
  @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.2470, 0.2435, 0.2616})
  interface Plain {}

  /** Things stay what they are. */
  @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
  @RandomCrop(padding = 4)
  @HorizontalFlip
  @Brightness(factor = {0.7, 1.3})
  @Contrast(factor = {0.8, 1.2})
  @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.2470, 0.2435, 0.2616})
  interface Augmented {}

  /** Things turned any way, mirrored, seen askew, in a snowstorm. */
  @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
  @HorizontalFlip
  @VerticalFlip
  @Rotate(degrees = 180, p = 1)
  @Perspective(scale = {0.2, 0.3}, p = 1)
  @GaussNoise(sigma = {0.1, 0.3}, p = 1)
  @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.2470, 0.2435, 0.2616})
  interface TooStrong {}
}
