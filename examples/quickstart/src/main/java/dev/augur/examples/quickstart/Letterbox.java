package dev.augur.examples.quickstart;

import dev.augur.annotation.Layout;
import dev.augur.annotation.LongestMaxSize;
import dev.augur.annotation.PadIfNeeded;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.PixelType;

/** The whole picture in a square, grey around it: 8-bit pixels, as detectors take them. */
@Pipeline(height = 320, width = 320, type = PixelType.UINT8, layout = Layout.HWC, fill = 114)
@LongestMaxSize
@PadIfNeeded
interface Letterbox {}
