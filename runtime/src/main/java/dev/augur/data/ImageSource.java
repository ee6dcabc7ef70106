package dev.augur.data;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.SourceSpec;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * A finite, indexed collection of images, with labels if there are any.
 *
 * <p>Its size, order, names, labels and pixels never change. All methods are safe to call from several threads; pixels
 * are read through a {@link Reader} of which every thread has its own. Whoever made a source closes it: a flow only
 * closes the readers that it opened.
 *
 * <p>A source of your own needs a size and a way to read: {@link #of(long, Supplier)}.
 */
public interface ImageSource extends AutoCloseable {

  /** How many samples there are; valid indices are 0 to {@code size() - 1}. */
  long size();

  /** A new reader for one thread, giving pixels as the source has them. */
  Reader reader();

  /**
   * A new reader for one thread that feeds a pipeline. A source that can choose, because it decodes files, gives the
   * channels and the type that the pipeline asks for; this default ignores the wish. A view of another source must
   * pass it on. The pipeline checks what it gets in any case.
   */
  default Reader reader(SourceSpec wanted) {
    return reader();
  }

  /** What messages call a sample: a file's relative path, or {@code sample 17}. */
  default String name(long index) {
    return "sample " + originalIndex(index);
  }

  /** What a sample shows; {@link Label#none()} if that is unknown. All samples have the same kind of label. */
  default Label label(long index) {
    return Label.none();
  }

  /** The classes' names in the order of their numbers; empty if they are unknown. */
  default List<String> classNames() {
    return List.of();
  }

  /**
   * The index that names a sample in keys, batches and messages. It is the index itself, except in a view of another
   * source, such as one part of a {@link Split}: there it is the index in the source behind the view, so that a sample
   * keeps its augmentations when the split changes.
   */
  default long originalIndex(long index) {
    return index;
  }

  /**
   * How samples become pixels, in a few words: what decodes them, if anything does.
   *
   * @param wanted what the pipeline asks for
   */
  default String plan(SourceSpec wanted) {
    return size() + " samples";
  }

  /** Frees what the source holds, if anything. Readers must be closed before. */
  @Override
  default void close() {}

  /** One thread's access to a source's pixels; owns the buffers that it decodes into. Not thread-safe. */
  @FunctionalInterface
  interface Reader extends AutoCloseable {

    /**
     * Points {@code into} at a sample's pixels. They stay valid and unchanged until the next read or {@link #close()}.
     *
     * @param index the sample's index in the source, 0 to {@code size() - 1}
     * @param into receives pixels and size; naming it is not necessary
     * @throws SampleException if the sample cannot be read
     */
    void read(long index, Image into);

    /**
     * As {@link #read(long, Image)}, but a reader that saves work so may leave out rows at the bottom that are not looked
     * at ({@link Image#pointTop}) and, if its user allowed that, reduce the picture. A view of another source passes the
     * demand on.
     *
     * @param demand says what is needed of a picture of the sample's size
     */
    default void read(long index, Image into, Demand demand) {
      read(index, into);
    }

    /** Frees the reader's buffers. */
    @Override
    default void close() {}
  }

  /**
   * A source without labels.
   *
   * <pre>{@code
   * ImageSource source = ImageSource.of(pixels.length,
   *     () -> (index, into) -> into.point(pixels[(int) index], 0, 32 * 3, 32, 32, 3));
   * }</pre>
   *
   * @param size how many samples
   * @param readers called once per thread; the reader may keep buffers
   */
  static ImageSource of(long size, Supplier<? extends Reader> readers) {
    return of(size, readers, index -> Label.none(), List.of());
  }

  /**
   * A source with labels.
   *
   * @param size how many samples
   * @param readers called once per thread; the reader may keep buffers
   * @param labels the label of each sample; called from several threads
   * @param classNames in the order of the classes' numbers, or empty
   */
  static ImageSource of(
      long size, Supplier<? extends Reader> readers, LongFunction<Label> labels, List<String> classNames) {
    return new SuppliedSource(size, readers, labels, List.copyOf(classNames));
  }
}
