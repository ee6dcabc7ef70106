package dev.augur.examples.quickstart.gallery;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.Layout;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.PixelType;
import dev.augur.annotation.SmallestMaxSize;
import dev.augur.data.ImageSource;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Photographs small enough to stand in a row, made by a pipeline of their own. */
final class Thumbnails {
  static final int HEIGHT = 168;
  static final int WIDTH = 224;
  static final int CHANNELS = 3;

  private final List<Image> images = new ArrayList<>();

  @Pipeline(height = HEIGHT, width = WIDTH, type = PixelType.UINT8, layout = Layout.HWC)
  @SmallestMaxSize(size = WIDTH)
  @CenterCrop
  interface Thumbnail {}

  /** Makes one of every photograph. */
  Thumbnails(ImageSource photos) {
    Thumbnails_ThumbnailAugmenter augmenter = Thumbnails_ThumbnailAugmenter.create();
    try (ImageSource.Reader reader = photos.reader(augmenter.source())) {
      Image photo = new Image();
      for (long index = 0; index < photos.size(); index++) {
        reader.read(index, photo);
        byte[] pixels = new byte[(int) augmenter.output().bytes()];
        SampleKey nothingIsRandom = SampleKey.of(0, 0, 0);
        augmenter.apply(augmenter.draw(nothingIsRandom, photo), photo, MemorySegment.ofArray(pixels));
        images.add(Image.of(pixels, HEIGHT, WIDTH, CHANNELS).named(photos.name(index), index));
      }
    }
  }

  /** One of them, from its middle as much as a pipeline takes. */
  Image get(int number, SourceSpec wanted) {
    Image image = images.get(number % images.size());
    int height = wanted.height() == 0 ? HEIGHT : wanted.height();
    int width = wanted.width() == 0 ? WIDTH : wanted.width();
    int offset = ((HEIGHT - height) / 2 * WIDTH + (WIDTH - width) / 2) * CHANNELS;
    return new Image().point(image.bytes(), offset, WIDTH * CHANNELS, height, width, CHANNELS)
        .named(image.name(), image.index());
  }
}
