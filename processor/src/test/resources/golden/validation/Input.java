package golden;

import dev.augur.annotation.*;

@Pipeline(height = 224, width = 224)
@SmallestMaxSize(size = 256)
@CenterCrop
@Normalize
interface Input {}
