package dev.augur.integrations;

import dev.augur.annotation.Brightness;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.Source;

/** Planes of floats, as models want them. */
@Pipeline(height = 6, width = 8, source = @Source(height = 9, width = 10))
@RandomCrop
@HorizontalFlip
@Brightness
@Normalize
public interface Floats {}
