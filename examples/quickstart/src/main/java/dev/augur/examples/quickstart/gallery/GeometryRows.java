package dev.augur.examples.quickstart.gallery;

import static dev.augur.annotation.Layout.HWC;
import static dev.augur.annotation.PixelType.UINT8;
import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.Affine;
import dev.augur.annotation.ElasticTransform;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Perspective;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomRotate90;
import dev.augur.annotation.Rotate;
import dev.augur.annotation.Scale;
import dev.augur.annotation.Shear;
import dev.augur.annotation.Source;
import dev.augur.annotation.Translate;
import dev.augur.annotation.Transpose;
import dev.augur.annotation.VerticalFlip;
import java.util.List;

/** One pipeline for each operation that moves pixels about. */
final class GeometryRows {
  private GeometryRows() {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @HorizontalFlip
  interface Mirrored {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @VerticalFlip
  interface UpsideDown {}

  @Pipeline(height = HEIGHT, width = HEIGHT, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = HEIGHT))
  @Transpose
  interface Transposed {}

  @Pipeline(height = HEIGHT, width = HEIGHT, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = HEIGHT))
  @RandomRotate90
  interface Turned {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Rotate(degrees = 30, p = 1)
  interface Rotated {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Translate(x = 0.25, y = 0.25, p = 1)
  interface Translated {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Scale(factor = {0.6, 1.6}, p = 1)
  interface Scaled {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Shear(x = 20, y = 10, p = 1)
  interface Sheared {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Affine(degrees = 15, scale = {0.8, 1.2}, translateX = 0.1, translateY = 0.1, shearX = 8, p = 1)
  interface Affinely {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Perspective(scale = {0.05, 0.25}, p = 1)
  interface InPerspective {}

  @Pipeline(height = HEIGHT, width = WIDTH, type = UINT8, layout = HWC,
      source = @Source(height = HEIGHT, width = WIDTH))
  @ElasticTransform(cells = 5, magnitude = 0.24, p = 1)
  interface Bent {}

  static List<Augmenter> augmenters() {
    return List.of(
        GeometryRows_MirroredAugmenter.create(),
        GeometryRows_UpsideDownAugmenter.create(),
        GeometryRows_TransposedAugmenter.create(),
        GeometryRows_TurnedAugmenter.create(),
        GeometryRows_RotatedAugmenter.create(),
        GeometryRows_TranslatedAugmenter.create(),
        GeometryRows_ScaledAugmenter.create(),
        GeometryRows_ShearedAugmenter.create(),
        GeometryRows_AffinelyAugmenter.create(),
        GeometryRows_InPerspectiveAugmenter.create(),
        GeometryRows_BentAugmenter.create());
  }
}
