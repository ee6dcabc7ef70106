package dev.augur.examples.quickstart.gallery;

import static dev.augur.annotation.Layout.HWC;
import static dev.augur.annotation.PixelType.UINT8;
import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.ChannelDropout;
import dev.augur.annotation.CoarseDropout;
import dev.augur.annotation.GaussNoise;
import dev.augur.annotation.GaussianBlur;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Sharpen;
import dev.augur.annotation.Source;
import java.util.List;

/** One pipeline for each operation that mixes neighbours, adds noise or hides parts. */
final class DisturbanceRows {
  private DisturbanceRows() {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @GaussianBlur(sigma = {0.5, 5}, p = 1)
  interface Blurred {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Sharpen(amount = {0.3, 1}, p = 1)
  interface Sharpened {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @GaussNoise(sigma = {0.02, 0.2}, p = 1)
  interface Noisy {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @CoarseDropout(holes = {1, 6}, height = {0.1, 0.4}, width = {0.1, 0.3}, p = 1)
  interface Dropped {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @ChannelDropout(channels = {1, 2}, p = 1)
  interface Blanked {}

  static List<Augmenter> augmenters() {
    return List.of(
        DisturbanceRows_BlurredAugmenter.create(),
        DisturbanceRows_SharpenedAugmenter.create(),
        DisturbanceRows_NoisyAugmenter.create(),
        DisturbanceRows_DroppedAugmenter.create(),
        DisturbanceRows_BlankedAugmenter.create());
  }
}
