package dev.augur.examples.quickstart.gallery;

import static dev.augur.annotation.Layout.HWC;
import static dev.augur.annotation.PixelType.UINT8;
import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.AutoContrast;
import dev.augur.annotation.Brightness;
import dev.augur.annotation.ChannelShift;
import dev.augur.annotation.ChannelShuffle;
import dev.augur.annotation.ColorJitter;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.Equalize;
import dev.augur.annotation.Gamma;
import dev.augur.annotation.Hue;
import dev.augur.annotation.Invert;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Posterize;
import dev.augur.annotation.Saturation;
import dev.augur.annotation.Solarize;
import dev.augur.annotation.Source;
import dev.augur.annotation.ToGray;
import java.util.List;

/** One pipeline for each operation that changes values and colours. */
final class PixelRows {
  private PixelRows() {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Brightness(factor = {0.4, 1.6}, p = 1)
  interface Brightened {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Contrast(factor = {0.3, 2}, p = 1)
  interface Contrasted {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Gamma(gamma = {0.4, 2.5}, p = 1)
  interface GammaCorrected {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Saturation(factor = {0, 2.5}, p = 1)
  interface Saturated {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Hue(turns = 0.5, p = 1)
  interface HueTurned {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1, p = 1)
  interface Jittered {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @ToGray
  interface Greyed {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Invert
  interface Inverted {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Solarize(threshold = {0.3, 0.9}, p = 1)
  interface Solarized {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Posterize(bits = {1, 5}, p = 1)
  interface Posterized {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @ChannelShuffle(p = 1)
  interface Shuffled {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @ChannelShift(shift = 0.3, p = 1)
  interface Shifted {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Equalize
  interface Equalized {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @AutoContrast
  interface AutoContrasted {}

  static List<Augmenter> augmenters() {
    return List.of(
        PixelRows_BrightenedAugmenter.create(),
        PixelRows_ContrastedAugmenter.create(),
        PixelRows_GammaCorrectedAugmenter.create(),
        PixelRows_SaturatedAugmenter.create(),
        PixelRows_HueTurnedAugmenter.create(),
        PixelRows_JitteredAugmenter.create(),
        PixelRows_GreyedAugmenter.create(),
        PixelRows_InvertedAugmenter.create(),
        PixelRows_SolarizedAugmenter.create(),
        PixelRows_PosterizedAugmenter.create(),
        PixelRows_ShuffledAugmenter.create(),
        PixelRows_ShiftedAugmenter.create(),
        PixelRows_EqualizedAugmenter.create(),
        PixelRows_AutoContrastedAugmenter.create());
  }
}
