package dev.augur.integrations;

import dev.augur.annotation.Layout;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.PixelType;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.Source;
import dev.augur.annotation.VerticalFlip;

/** Interleaved upper halves of floats. */
@Pipeline(
    height = 6,
    width = 8,
    type = PixelType.BFLOAT16,
    layout = Layout.HWC,
    source = @Source(height = 9, width = 10))
@RandomCrop
@VerticalFlip
public interface UpperHalves {}
