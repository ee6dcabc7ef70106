package dev.augur.examples.quickstart.gallery;

import static dev.augur.annotation.Layout.HWC;
import static dev.augur.annotation.PixelType.UINT8;
import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.Affine;
import dev.augur.annotation.Border;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Source;
import java.util.List;

/** The same turn with each border. */
final class BorderRows {
  private BorderRows() {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Affine(degrees = {25, 25}, scale = 0.6, p = 1, border = Border.CONSTANT)
  interface Constant {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Affine(degrees = {25, 25}, scale = 0.6, p = 1, border = Border.NEAREST)
  interface Nearest {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Affine(degrees = {25, 25}, scale = 0.6, p = 1, border = Border.REFLECT)
  interface Reflect {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Affine(degrees = {25, 25}, scale = 0.6, p = 1, border = Border.REFLECT_101)
  interface Reflect101 {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Affine(degrees = {25, 25}, scale = 0.6, p = 1, border = Border.WRAP)
  interface Wrap {}

  static List<Augmenter> augmenters() {
    return List.of(
        BorderRows_ConstantAugmenter.create(),
        BorderRows_NearestAugmenter.create(),
        BorderRows_ReflectAugmenter.create(),
        BorderRows_Reflect101Augmenter.create(),
        BorderRows_WrapAugmenter.create());
  }
}
