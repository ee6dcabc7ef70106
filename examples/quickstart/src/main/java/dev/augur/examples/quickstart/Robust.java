package dev.augur.examples.quickstart;

import dev.augur.annotation.AutoContrast;
import dev.augur.annotation.CoarseDropout;
import dev.augur.annotation.ElasticTransform;
import dev.augur.annotation.Equalize;
import dev.augur.annotation.GaussNoise;
import dev.augur.annotation.GaussianBlur;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.OneOf;
import dev.augur.annotation.Perspective;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Posterize;
import dev.augur.annotation.RandomResizedCrop;
import dev.augur.annotation.Sharpen;

/** Stages with choices: at most one operation of each acts on an image. */
@Pipeline(height = 224, width = 224)
interface Robust {
  @RandomResizedCrop(scale = {0.4, 1})
  @HorizontalFlip
  void framing();

  @OneOf(p = 0.6)
  @Perspective
  @ElasticTransform
  void bending();

  @OneOf(p = 0.5)
  @GaussianBlur(sigma = {0.5, 2})
  @Sharpen
  void focus();

  @OneOf(p = 0.4)
  @Equalize
  @AutoContrast
  @Posterize
  void levels();

  @GaussNoise(sigma = {0.01, 0.05}, p = 0.3)
  @CoarseDropout(holes = {1, 3})
  void disturbance();

  @Normalize
  void output();
}
