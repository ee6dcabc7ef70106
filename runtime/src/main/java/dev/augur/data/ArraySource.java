package dev.augur.data;

import dev.augur.Image;
import dev.augur.SourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Images in memory, not copied. Pixels are interleaved: row, column, channel. Immutable as long as the arrays are left
 * alone; {@code with} methods give changed copies that share the pixels.
 *
 * <p>8-bit images are given with the channels and the type that a pipeline asks for: grey repeated, colour turned to
 * grey, alpha dropped or added as opaque, 0 to 255 scaled to a float pipeline's maximum. Float images are given as they
 * are.
 *
 * <pre>{@code
 * ImageSource source = ArraySource.of(pixels, 32, 32, 3).withLabels(classes).withClassNames(List.of("cat", "dog"));
 * }</pre>
 */
public final class ArraySource implements ImageSource {
  private final long size;
  private final Reader pixels;
  private final LabelList labels;
  private final LongFunction<String> names;

  private ArraySource(long size, Reader pixels, LabelList labels, LongFunction<String> names) {
    this.size = size;
    this.pixels = pixels;
    this.labels = labels;
    this.names = names;
  }

  private static ArraySource of(long size, Reader pixels) {
    return new ArraySource(size, pixels, LabelList.none(), index -> "sample " + index);
  }

  /**
   * 8-bit images of one size, one after the other.
   *
   * @param pixels values 0 to 255
   * @throws IllegalArgumentException if the array does not hold a whole number of images
   */
  public static ArraySource of(byte[] pixels, int height, int width, int channels) {
    int values = values(height, width, channels);
    return of(count(pixels.length, values, height, width, channels), (index, into) ->
        into.point(pixels, Math.toIntExact(index * values), width * channels, height, width, channels));
  }

  /**
   * 8-bit images of one size, each in an array of its own.
   *
   * @param images values 0 to 255
   * @throws IllegalArgumentException if an array does not hold exactly one image
   */
  public static ArraySource of(byte[][] images, int height, int width, int channels) {
    byte[][] copy = images.clone();
    for (int i = 0; i < copy.length; i++) {
      checkOne(i, present(copy[i], i).length, height, width, channels);
    }
    return of(copy.length, (index, into) ->
        into.point(copy[Math.toIntExact(index)], 0, width * channels, height, width, channels));
  }

  /**
   * Float images of one size, one after the other.
   *
   * @param pixels values 0 to the maximum that the pipeline declares
   * @throws IllegalArgumentException if the array does not hold a whole number of images
   */
  public static ArraySource of(float[] pixels, int height, int width, int channels) {
    int values = values(height, width, channels);
    return of(count(pixels.length, values, height, width, channels), (index, into) ->
        into.point(pixels, Math.toIntExact(index * values), width * channels, height, width, channels));
  }

  /**
   * Float images of one size, each in an array of its own.
   *
   * @param images values 0 to the maximum that the pipeline declares
   * @throws IllegalArgumentException if an array does not hold exactly one image
   */
  public static ArraySource of(float[][] images, int height, int width, int channels) {
    float[][] copy = images.clone();
    for (int i = 0; i < copy.length; i++) {
      checkOne(i, present(copy[i], i).length, height, width, channels);
    }
    return of(copy.length, (index, into) ->
        into.point(copy[Math.toIntExact(index)], 0, width * channels, height, width, channels));
  }

  /**
   * Images of any sizes; they lend their pixels and their names.
   *
   * @throws IllegalArgumentException if one has no pixels, or was decoded in part or at a smaller scale
   */
  public static ArraySource of(List<Image> images) {
    List<Image> views = new ArrayList<>();
    for (Image image : images) {
      if (!present(image, views.size()).hasPixels()) {
        throw new IllegalArgumentException(
            "image " + views.size() + " of the list has no pixels; point it at some: " + image);
      }
      image.requireComplete();
      views.add(view(image));
    }
    Reader pixels = (index, into) -> show(views.get(Math.toIntExact(index)), into);
    return new ArraySource(views.size(), pixels, LabelList.none(), index -> views.get(Math.toIntExact(index)).name());
  }

  /** The same images, each of one class. */
  public ArraySource withLabels(int... classIndices) {
    return new ArraySource(size, pixels, labels.withClasses(size, classIndices), names);
  }

  /** The same images with labels of any one kind. */
  public ArraySource withLabels(List<Label> labels) {
    return new ArraySource(size, pixels, this.labels.with(size, labels), names);
  }

  /** The same images with names for the classes that their labels number. */
  public ArraySource withClassNames(List<String> classNames) {
    return new ArraySource(size, pixels, labels.named(classNames), names);
  }

  /** The same images, with other names in messages. */
  public ArraySource withNames(LongFunction<String> names) {
    return new ArraySource(size, pixels, labels, Objects.requireNonNull(names, "withNames"));
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Reader reader() {
    return pixels;
  }

  @Override
  public Reader reader(SourceSpec wanted) {
    return new FittingReader(pixels, wanted);
  }

  @Override
  public String name(long index) {
    return names.apply(index);
  }

  @Override
  public Label label(long index) {
    return labels.get(index);
  }

  @Override
  public List<String> classNames() {
    return labels.classNames();
  }

  private static Image view(Image image) {
    Image view = new Image().named(image.name(), image.index());
    show(image, view);
    return view;
  }

  private static void show(Image image, Image into) {
    if (image.bytes() != null) {
      into.point(
          image.bytes(), image.offset(), image.rowStride(), image.height(), image.width(), image.channels());
    } else {
      into.point(
          image.floats(), image.offset(), image.rowStride(), image.height(), image.width(), image.channels());
    }
  }

  private static int values(int height, int width, int channels) {
    if (height < 1 || width < 1 || channels < 1) {
      throw new IllegalArgumentException("no image has the size " + shape(height, width, channels));
    }
    if (Math.multiplyFull(height, width) > Integer.MAX_VALUE / channels) {
      throw new IllegalArgumentException("no array holds an image of " + shape(height, width, channels));
    }
    return height * width * channels;
  }

  private static <T> T present(T image, int index) {
    return Objects.requireNonNull(image, () -> "image " + index + " is null");
  }

  private static int count(int length, int values, int height, int width, int channels) {
    if (length % values != 0) {
      throw new IllegalArgumentException("an array of " + length + " values holds no whole number of "
          + shape(height, width, channels) + " images of " + values + " values");
    }
    return length / values;
  }

  private static void checkOne(int index, int length, int height, int width, int channels) {
    int values = values(height, width, channels);
    if (length != values) {
      throw new IllegalArgumentException("image " + index + " has " + length + " values; "
          + shape(height, width, channels) + " are " + values);
    }
  }

  private static String shape(int height, int width, int channels) {
    return height + "x" + width + "x" + channels;
  }
}
