package dev.augur.examples.interpreted;

import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomResizedCrop;
import dev.augur.annotation.Rotate;

/** Two resamplings, or one for both. */
@Pipeline(height = 48, width = 48)
@RandomResizedCrop(scale = {0.3, 1}, antialias = false)
@HorizontalFlip
@Rotate(degrees = 20, p = 0.8)
@Normalize
interface TwoWarps {}
