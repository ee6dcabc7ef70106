package dev.augur.examples.quickstart.gallery;

import static dev.augur.annotation.Layout.HWC;
import static dev.augur.annotation.PixelType.UINT8;
import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.LongestMaxSize;
import dev.augur.annotation.PadIfNeeded;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.RandomResizedCrop;
import dev.augur.annotation.Resize;
import dev.augur.annotation.SmallestMaxSize;
import dev.augur.annotation.Source;
import java.util.List;

/** One pipeline for each operation that crops, pads or resizes. */
final class SizeRows {
  private SizeRows() {}

  @Pipeline(height = 112, width = 112, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @CenterCrop
  interface Centred {}

  @Pipeline(height = 112, width = 112, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @RandomCrop(padding = 16)
  interface Cropped {}

  @Pipeline(height = HEIGHT, width = HEIGHT, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @RandomResizedCrop(scale = {0.1, 0.6})
  interface CroppedAndResized {}

  @Pipeline(height = 100, width = 200, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Resize
  interface Resized {}

  @Pipeline(height = 120, width = 160, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @LongestMaxSize(size = 160)
  interface LongestSide {}

  @Pipeline(height = 84, width = 112, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @SmallestMaxSize(size = 84)
  interface SmallestSide {}

  @Pipeline(height = 200, width = 240, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @PadIfNeeded(fill = {255, 196, 0})
  interface Padded {}

  static List<Augmenter> augmenters() {
    return List.of(
        SizeRows_CentredAugmenter.create(),
        SizeRows_CroppedAugmenter.create(),
        SizeRows_CroppedAndResizedAugmenter.create(),
        SizeRows_ResizedAugmenter.create(),
        SizeRows_LongestSideAugmenter.create(),
        SizeRows_SmallestSideAugmenter.create(),
        SizeRows_PaddedAugmenter.create());
  }
}
