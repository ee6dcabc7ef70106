package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.Affine;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomResizedCrop;

/** As ImageNet recipes do it, with an affine map; without antialiasing, as OpenCV resizes. */
@Pipeline(height = 224, width = 224)
@RandomResizedCrop(antialias = false)
@HorizontalFlip
@Affine(degrees = {-15, 15}, scale = {0.9, 1.1}, translateX = {-0.1, 0.1}, translateY = {-0.1, 0.1},
    shearX = {-5, 5}, shearY = {-5, 5})
@ColorJitter(brightness = {0.6, 1.4}, contrast = {0.6, 1.4}, saturation = {0.6, 1.4}, hue = {-0.1, 0.1}, p = 0.8)
@Normalize
interface ImageNetLike {}
