package golden;

import dev.augur.annotation.*;

@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
@RandomCrop(padding = 4)
@HorizontalFlip
@Rotate(degrees = 15, p = 0.7)
@Brightness(factor = {0.8, 1.2})
@Contrast
@Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.247, 0.2435, 0.2616})
public interface Input {}
