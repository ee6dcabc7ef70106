package dev.augur.examples.quickstart.gallery;

import static dev.augur.examples.quickstart.gallery.Thumbnails.HEIGHT;
import static dev.augur.examples.quickstart.gallery.Thumbnails.WIDTH;

import dev.augur.Augmenter;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Rescale;
import dev.augur.annotation.Source;
import java.util.List;

/** One pipeline for each operation that prepares values for a model. */
final class OutputRows {
  private OutputRows() {}

  @Pipeline(height = HEIGHT, width = WIDTH,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Normalize
  interface Normalized {}

  @Pipeline(height = HEIGHT, width = WIDTH,
      source = @Source(height = HEIGHT, width = WIDTH))
  @Rescale
  interface Rescaled {}

  static List<Augmenter> augmenters() {
    return List.of(
        OutputRows_NormalizedAugmenter.create(),
        OutputRows_RescaledAugmenter.create());
  }
}
