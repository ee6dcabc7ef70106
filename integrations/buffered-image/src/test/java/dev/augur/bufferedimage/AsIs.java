package dev.augur.bufferedimage;

import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.Layout;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.PixelType;
import dev.augur.annotation.Source;

/** Leaves pictures as they are. */
@Pipeline(height = 3, width = 5, type = PixelType.UINT8, layout = Layout.HWC, source = @Source(height = 3, width = 5))
@CenterCrop
interface AsIs {}
