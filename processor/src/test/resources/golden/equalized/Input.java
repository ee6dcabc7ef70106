package golden;

import dev.augur.annotation.*;

@Pipeline(height = 96, width = 96, type = PixelType.UINT8, layout = Layout.HWC, source = @Source(height = 96, width = 96))
@HorizontalFlip
@Equalize(p = 0.5)
@Contrast(pivot = Pivot.FIXED)
interface Input {}
