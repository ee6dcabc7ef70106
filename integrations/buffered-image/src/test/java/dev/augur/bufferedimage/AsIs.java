package dev.augur.bufferedimage;

import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.Layout;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.PixelType;

/** Leaves pictures of its own size as they are. */
@Pipeline(height = 3, width = 5, type = PixelType.UINT8, layout = Layout.HWC)
@CenterCrop
interface AsIs {}
