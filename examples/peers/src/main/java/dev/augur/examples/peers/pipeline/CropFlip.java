package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomResizedCrop;

/** The least that ImageNet recipes do. */
@Pipeline(height = 224, width = 224)
@RandomResizedCrop(antialias = false)
@HorizontalFlip
@Normalize
interface CropFlip {}
