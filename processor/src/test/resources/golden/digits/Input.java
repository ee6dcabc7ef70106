package golden;

import dev.augur.annotation.*;

@Pipeline(height = 28, width = 28, source = @Source(height = 28, width = 28, channels = 1))
@Shear(x = 10)
@Scale(factor = {0.9, 1.1})
@Translate(x = 0.1, y = 0.1)
@Invert(p = 0.1)
@Gamma
@Rescale(scale = 1 / 127.5, offset = -1)
interface Input {}
