package dev.augur.examples.quickstart.gallery;

import static dev.augur.annotation.Layout.HWC;
import static dev.augur.annotation.PixelType.UINT8;
import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Scale;
import dev.augur.annotation.Source;
import java.util.List;

/** The same enlargement with each interpolation. */
final class InterpolationRows {
  private InterpolationRows() {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Scale(factor = 8, p = 1, interpolation = Interpolation.NEAREST)
  interface Nearest {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Scale(factor = 8, p = 1, interpolation = Interpolation.BILINEAR)
  interface Bilinear {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Scale(factor = 8, p = 1, interpolation = Interpolation.BICUBIC)
  interface Bicubic {}

  static List<Augmenter> augmenters() {
    return List.of(
        InterpolationRows_NearestAugmenter.create(),
        InterpolationRows_BilinearAugmenter.create(),
        InterpolationRows_BicubicAugmenter.create());
  }
}
