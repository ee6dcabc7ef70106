package dev.augur.examples.quickstart;

import dev.augur.annotation.Affine;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomResizedCrop;

/** Training on photographs of any size: 3x224x224, scaled as ImageNet models expect. */
@Pipeline(height = 224, width = 224)
@RandomResizedCrop(scale = {0.2, 1})
@HorizontalFlip
@Affine(degrees = 15, scale = {0.9, 1.1}, translateX = 0.1, translateY = 0.1, shearX = 5, shearY = 5)
@ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 0.8)
@Normalize
interface ImageNetTrain {}
