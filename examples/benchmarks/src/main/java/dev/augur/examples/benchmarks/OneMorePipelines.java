package dev.augur.examples.benchmarks;

import dev.augur.annotation.Affine;
import dev.augur.annotation.Brightness;
import dev.augur.annotation.ChannelShift;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Pivot;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.RandomResizedCrop;
import dev.augur.annotation.Rotate;
import dev.augur.annotation.Source;
import dev.augur.annotation.Translate;
import dev.augur.annotation.VerticalFlip;

/** The benchmarked pipelines with one more operation each, which acts on every image. */
final class OneMorePipelines {
  private OneMorePipelines() {}

  /** {@link Pointwise} and a shift of each channel. */
  @Pipeline(height = 224, width = 224, source = @Source(height = 224, width = 224))
  @Brightness(factor = {0.8, 1.2}, p = 1)
  @Contrast(factor = {0.8, 1.2}, pivot = Pivot.FIXED, p = 1)
  @ChannelShift(p = 1)
  @Normalize
  interface PointwiseTone {}

  /** {@link ImageNet} and a shift of each channel. */
  @Pipeline(height = 224, width = 224)
  @RandomResizedCrop(antialias = false)
  @HorizontalFlip
  @Affine(degrees = 15, scale = {0.9, 1.1}, translateX = 0.1, translateY = 0.1, shearX = 5, shearY = 5)
  @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 0.8)
  @ChannelShift(p = 1)
  @Normalize
  interface ImageNetTone {}

  /** {@link ImageNet} and a small translation. */
  @Pipeline(height = 224, width = 224)
  @RandomResizedCrop(antialias = false)
  @HorizontalFlip
  @Affine(degrees = 15, scale = {0.9, 1.1}, translateX = 0.1, translateY = 0.1, shearX = 5, shearY = 5)
  @Translate(x = 0.01, y = 0.01, p = 1)
  @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 0.8)
  @Normalize
  interface ImageNetMove {}

  /** {@link AffineOnly} and a small translation. */
  @Pipeline(height = 224, width = 224, source = @Source(height = 224, width = 224))
  @Affine(degrees = 15, scale = {0.9, 1.1}, translateX = 0.1, translateY = 0.1, shearX = 5, shearY = 5, p = 1)
  @Translate(x = 0.01, y = 0.01, p = 1)
  @Normalize
  interface AffineMove {}

  /** {@link Cifar} and a flip, after which pictures that were not rotated still are whole pixels. */
  @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
  @RandomCrop(padding = 4)
  @HorizontalFlip
  @VerticalFlip(p = 1)
  @Rotate(degrees = 15)
  @Brightness(factor = {0.8, 1.2})
  @Contrast(factor = {0.8, 1.2})
  @Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.2470, 0.2435, 0.2616})
  interface CifarMove {}
}
