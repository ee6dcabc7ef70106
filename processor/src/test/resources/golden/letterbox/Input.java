package golden;

import dev.augur.annotation.*;

@Pipeline(height = 64, width = 64, type = PixelType.UINT8, layout = Layout.HWC)
@LongestMaxSize
@PadIfNeeded(fill = 114)
interface Input {}
