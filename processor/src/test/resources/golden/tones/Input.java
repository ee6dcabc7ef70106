package golden;

import dev.augur.annotation.*;

@Pipeline(
    height = 48,
    width = 40,
    layout = Layout.HWC,
    source = @Source(channels = 4, type = PixelType.FLOAT32))
@VerticalFlip
@Transpose
@RandomRotate90
@Resize
@Saturation
@Hue
@ToGray(p = 0.1)
@Solarize
@Posterize
@ChannelShuffle
@ChannelShift
@ChannelDropout(fill = {0, 0.5, 1, 1})
interface Input {}
