package dev.augur.examples.interpreted;

import dev.augur.annotation.Affine;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Pivot;
import dev.augur.annotation.Source;

/** One resampling, whatever acts. */
@Pipeline(height = 24, width = 40, source = @Source(height = 24, width = 40))
@HorizontalFlip
@Affine(degrees = 20, scale = {0.8, 1.2}, translateX = 0.2, translateY = 0.2, shearX = 10, shearY = 10, p = 0.8)
@Contrast(pivot = Pivot.FIXED)
@Normalize
interface OneWarp {}
