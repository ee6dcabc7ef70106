package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.Brightness;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Pivot;
import dev.augur.annotation.Source;

/** Nothing but colours, on every image. */
@Pipeline(height = 224, width = 224, source = @Source(height = 224, width = 224))
@Brightness(factor = {0.8, 1.2}, p = 1)
@Contrast(factor = {0.8, 1.2}, pivot = Pivot.FIXED, p = 1)
@Normalize
interface Pointwise {}
