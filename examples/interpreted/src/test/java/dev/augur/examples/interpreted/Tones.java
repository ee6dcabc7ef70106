package dev.augur.examples.interpreted;

import dev.augur.annotation.Brightness;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.Hue;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Saturation;
import dev.augur.annotation.Source;

/** Nothing but colours. */
@Pipeline(height = 20, width = 37, source = @Source(height = 20, width = 37))
@Brightness(p = 0.7)
@Contrast(factor = {0.5, 1.6}, p = 0.7)
@ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 0.7)
@Saturation(factor = {0.3, 1.8}, p = 0.7)
@Hue(turns = 0.3, p = 0.7)
@Normalize
interface Tones {}
