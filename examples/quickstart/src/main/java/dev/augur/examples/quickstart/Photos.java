package dev.augur.examples.quickstart;

import dev.augur.Image;
import dev.augur.SourceSpec;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The photographs, and what can be made of them. */
public final class Photos {
  private Photos() {}

  /** The folder that comes with the program, one folder per class. */
  public static Path folder() {
    URL url = Photos.class.getResource("/photos");
    if (url == null || !url.getProtocol().equals("file")) {
      throw new IllegalStateException("the photographs lie in " + url + ", not in a folder; name one with --photos");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All samples decoded, as a pipeline wants them. */
  static ArraySource decoded(ImageSource source, SourceSpec wanted) {
    List<Image> images = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    try (ImageSource.Reader reader = source.reader(wanted)) {
      for (long index = 0; index < source.size(); index++) {
        Image image = new Image();
        reader.read(index, image);
        images.add(image.copy().named(source.name(index), index));
        labels.add(source.label(index));
      }
    }
    return ArraySource.of(images).withLabels(labels).withClassNames(source.classNames());
  }

  /** Every photograph cut into square tiles that lie side by side, each of the photograph's class. */
  static ArraySource tiles(ArraySource photos, int side) {
    List<Image> tiles = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    try (ImageSource.Reader reader = photos.reader()) {
      Image photo = new Image();
      for (long index = 0; index < photos.size(); index++) {
        reader.read(index, photo);
        for (int top = 0; top + side <= photo.height(); top += side) {
          for (int left = 0; left + side <= photo.width(); left += side) {
            tiles.add(window(photo, top, left, side));
            labels.add(photos.label(index));
          }
        }
      }
    }
    return ArraySource.of(tiles).withLabels(labels).withClassNames(photos.classNames());
  }

  /** A view of a part; no pixel is copied. */
  private static Image window(Image photo, int top, int left, int side) {
    int offset = photo.offset() + top * photo.rowStride() + left * photo.channels();
    return new Image().point(photo.bytes(), offset, photo.rowStride(), side, side, photo.channels());
  }
}
