package golden;

import dev.augur.annotation.*;

@Pipeline(height = 96, width = 96, type = PixelType.UINT8, layout = Layout.HWC, source = @Source(height = 96, width = 96))
@HorizontalFlip
@Brightness(factor = {0.8, 1.2}, p = 0.5)
@Gamma(p = 0.5)
interface Input {}
