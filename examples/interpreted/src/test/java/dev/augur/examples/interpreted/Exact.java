package dev.augur.examples.interpreted;

import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.Source;

/** Whole pixels move. */
@Pipeline(height = 32, width = 29, source = @Source(height = 32, width = 29))
@RandomCrop(padding = 4)
@HorizontalFlip
@Normalize
interface Exact {}
