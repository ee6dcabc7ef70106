package dev.augur.examples.training;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.Split;
import java.util.stream.LongStream;

/** As many images of every class. */
final class Balanced {
  private Balanced() {}

  /**
   * The first images of every class, in the source's order.
   *
   * @param images how many of all classes together; a multiple of the number of classes
   * @throws IllegalArgumentException if it is not, or if a class has too few
   */
  static ImageSource first(ImageSource source, int images) {
    return Split.select(source, indices(source, images));
  }

  /** Where they lie in the source. */
  private static long[] indices(ImageSource source, int images) {
    int classes = source.classNames().size();
    if (images < classes || images % classes != 0) {
      throw new IllegalArgumentException("the number of images must be a multiple of the " + classes
          + " classes, as many of each, found " + images);
    }
    int[] taken = new int[classes];
    LongStream.Builder chosen = LongStream.builder();
    for (long index = 0; index < source.size(); index++) {
      if (source.label(index) instanceof Label.ClassIndex label && taken[label.index()] < images / classes) {
        taken[label.index()]++;
        chosen.add(index);
      }
    }
    for (int number = 0; number < classes; number++) {
      if (taken[number] < images / classes) {
        throw new IllegalArgumentException(images + " images need " + images / classes + " of every class, but "
            + source.classNames().get(number) + " has " + taken[number]);
      }
    }
    return chosen.build().toArray();
  }
}
