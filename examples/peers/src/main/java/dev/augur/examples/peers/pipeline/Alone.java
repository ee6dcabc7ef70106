package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.Affine;
import dev.augur.annotation.AutoContrast;
import dev.augur.annotation.Brightness;
import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.ChannelDropout;
import dev.augur.annotation.ChannelShift;
import dev.augur.annotation.ChannelShuffle;
import dev.augur.annotation.CoarseDropout;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.ElasticTransform;
import dev.augur.annotation.Equalize;
import dev.augur.annotation.Gamma;
import dev.augur.annotation.GaussNoise;
import dev.augur.annotation.GaussianBlur;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Hue;
import dev.augur.annotation.Invert;
import dev.augur.annotation.Layout;
import dev.augur.annotation.LongestMaxSize;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.PadIfNeeded;
import dev.augur.annotation.Perspective;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.PixelType;
import dev.augur.annotation.Posterize;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.RandomResizedCrop;
import dev.augur.annotation.RandomRotate90;
import dev.augur.annotation.Rescale;
import dev.augur.annotation.Resize;
import dev.augur.annotation.Rotate;
import dev.augur.annotation.Saturation;
import dev.augur.annotation.Scale;
import dev.augur.annotation.Sharpen;
import dev.augur.annotation.Shear;
import dev.augur.annotation.SmallestMaxSize;
import dev.augur.annotation.Solarize;
import dev.augur.annotation.Source;
import dev.augur.annotation.ToGray;
import dev.augur.annotation.Translate;
import dev.augur.annotation.Transpose;
import dev.augur.annotation.VerticalFlip;

/** Every operation alone, always acting: 8-bit pixels in, 8-bit pixels out, as the row file has them. */
interface Alone {

  /** Affine. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Affine(degrees = {-15, 15}, scale = {0.9, 1.1}, translateX = {-0.1, 0.1}, translateY = {-0.1, 0.1},
      shearX = {-5, 5}, shearY = {-5, 5}, p = 1)
  interface OfAffine {}

  /** ElasticTransform. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @ElasticTransform(p = 1)
  interface OfElasticTransform {}

  /** HorizontalFlip. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @HorizontalFlip(p = 1)
  interface OfHorizontalFlip {}

  /** Perspective. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Perspective(scale = {0.05, 0.1}, p = 1)
  interface OfPerspective {}

  /** RandomRotate90. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @RandomRotate90(p = 1)
  interface OfRandomRotate90 {}

  /** Rotate. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Rotate(degrees = {-45, 45}, p = 1)
  interface OfRotate {}

  /** Scale. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Scale(factor = {0.8, 1.2}, p = 1)
  interface OfScale {}

  /** Shear. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Shear(x = {-10, 10}, p = 1)
  interface OfShear {}

  /** Translate. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Translate(x = {-0.1, 0.1}, y = {-0.1, 0.1}, p = 1)
  interface OfTranslate {}

  /** Transpose. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Transpose(p = 1)
  interface OfTranspose {}

  /** VerticalFlip. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @VerticalFlip(p = 1)
  interface OfVerticalFlip {}

  /** CenterCrop. */
  @Pipeline(height = 192, width = 192, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @CenterCrop
  interface OfCenterCrop {}

  /** LongestMaxSize. */
  @Pipeline(height = 160, width = 160, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @LongestMaxSize(antialias = false)
  interface OfLongestMaxSize {}

  /** PadIfNeeded. */
  @Pipeline(height = 256, width = 256, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @PadIfNeeded
  interface OfPadIfNeeded {}

  /** RandomCrop. */
  @Pipeline(height = 192, width = 192, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @RandomCrop
  interface OfRandomCrop {}

  /** RandomResizedCrop. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @RandomResizedCrop(antialias = false)
  interface OfRandomResizedCrop {}

  /** Resize. */
  @Pipeline(height = 160, width = 160, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Resize(antialias = false)
  interface OfResize {}

  /** SmallestMaxSize. */
  @Pipeline(height = 160, width = 160, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @SmallestMaxSize(antialias = false)
  interface OfSmallestMaxSize {}

  /** AutoContrast. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @AutoContrast(p = 1)
  interface OfAutoContrast {}

  /** Brightness. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Brightness(factor = {0.8, 1.2}, p = 1)
  interface OfBrightness {}

  /** ChannelShift. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @ChannelShift(shift = {-0.1, 0.1}, p = 1)
  interface OfChannelShift {}

  /** Contrast. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Contrast(factor = {0.8, 1.2}, p = 1)
  interface OfContrast {}

  /** Equalize. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Equalize(p = 1)
  interface OfEqualize {}

  /** Gamma. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Gamma(gamma = {0.8, 1.2}, p = 1)
  interface OfGamma {}

  /** Invert. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Invert(p = 1)
  interface OfInvert {}

  /** Posterize. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Posterize(p = 1)
  interface OfPosterize {}

  /** Solarize. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Solarize(p = 1)
  interface OfSolarize {}

  /** ChannelShuffle. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @ChannelShuffle(p = 1)
  interface OfChannelShuffle {}

  /** ChannelDropout. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @ChannelDropout(p = 1)
  interface OfChannelDropout {}

  /** ColorJitter. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @ColorJitter(brightness = {0.8, 1.2}, contrast = {0.8, 1.2}, saturation = {0.8, 1.2}, hue = {-0.05, 0.05}, p = 1)
  interface OfColorJitter {}

  /** Hue. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Hue(turns = {-0.1, 0.1}, p = 1)
  interface OfHue {}

  /** Saturation. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Saturation(factor = {0.8, 1.2}, p = 1)
  interface OfSaturation {}

  /** ToGray. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @ToGray(p = 1)
  interface OfToGray {}

  /** GaussianBlur. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @GaussianBlur(sigma = {0.5, 2}, p = 1)
  interface OfGaussianBlur {}

  /** Sharpen. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Sharpen(amount = {0.2, 0.5}, lightness = {0.5, 1}, p = 1)
  interface OfSharpen {}

  /** GaussNoise. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @GaussNoise(sigma = {0.02, 0.1}, p = 1)
  interface OfGaussNoise {}

  /** CoarseDropout. */
  @Pipeline(height = 224, width = 224, type = PixelType.UINT8, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @CoarseDropout(height = {0.1, 0.2}, width = {0.1, 0.2}, p = 1)
  interface OfCoarseDropout {}

  /** Normalize. */
  @Pipeline(height = 224, width = 224, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Normalize
  interface OfNormalize {}

  /** Rescale. */
  @Pipeline(height = 224, width = 224, layout = Layout.HWC,
      source = @Source(height = 224, width = 224))
  @Rescale
  interface OfRescale {}
}
