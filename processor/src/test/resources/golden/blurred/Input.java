package golden;

import dev.augur.annotation.*;

@Pipeline(height = 96, width = 96)
@RandomCrop
@GaussianBlur(p = 0.5)
@Normalize
interface Input {}
