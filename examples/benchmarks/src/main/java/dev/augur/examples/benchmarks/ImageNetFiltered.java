package dev.augur.examples.benchmarks;

import dev.augur.annotation.Affine;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomResizedCrop;

/** As {@link ImageNet}, with antialiasing: only pictures that a filter shrinks may be decoded at a reduced size. */
@Pipeline(height = 224, width = 224)
@RandomResizedCrop
@HorizontalFlip
@Affine(degrees = 15, scale = {0.9, 1.1}, translateX = 0.1, translateY = 0.1, shearX = 5, shearY = 5)
@ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 0.8)
@Normalize
interface ImageNetFiltered {}
