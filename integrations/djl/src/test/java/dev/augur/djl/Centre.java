package dev.augur.djl;

import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Source;

/** Nothing random, so that a small model can learn pictures by heart. */
@Pipeline(height = 6, width = 8, source = @Source(height = 9, width = 10))
@CenterCrop
@Normalize
interface Centre {}
