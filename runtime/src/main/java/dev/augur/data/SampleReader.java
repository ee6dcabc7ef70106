package dev.augur.data;

import dev.augur.Image;
import dev.augur.SourceSpec;
import java.lang.System.Logger.Level;
import java.util.Objects;

/**
 * Reads a source's samples into one image, named, and checks what the source's reader does, so that whatever goes wrong
 * names its sample. For loops of one's own; a flow reads in its own way. Not thread-safe.
 */
public final class SampleReader implements AutoCloseable {
  private final ImageSource source;
  private final ImageSource.Reader reader;
  private final Image image = new Image();

  /** Reads pixels as the source has them. */
  public SampleReader(ImageSource source) {
    this(source, source.reader());
  }

  /** Reads pixels as a pipeline wants them. */
  public SampleReader(ImageSource source, SourceSpec wanted) {
    this(source, source.reader(wanted));
  }

  private SampleReader(ImageSource source, ImageSource.Reader reader) {
    this.source = source;
    this.reader = Objects.requireNonNull(reader, "the source's reader() returned null");
  }

  /**
   * Reads a sample.
   *
   * @return its pixels, which stay valid until the next read or {@link #close}
   * @throws SampleException if it cannot be read, or the reader leaves the image without pixels; a
   *     {@link ReaderException} if the reader throws anything else, checked or not
   */
  public Image read(long index) {
    image.clear();
    try {
      reader.read(index, image);
    } catch (SampleException known) {
      throw known;
    } catch (Throwable other) {
      throw new ReaderException(source, index, other);
    }
    requirePixels(image, source, index);
    return image.named(source.name(index), source.originalIndex(index));
  }

  /**
   * Refuses an image, {@linkplain Image#clear cleared} before, that a reader pointed at nothing: it would show what it
   * showed before, another sample.
   *
   * @throws SampleException naming the sample
   */
  public static void requirePixels(Image image, ImageSource source, long index) {
    if (!image.hasPixels()) {
      throw new SampleException(source.name(index), source.originalIndex(index), "the reader left the image without "
          + "pixels; call into.point(...) for every sample, or throw a SampleException that says why there are none");
    }
  }

  /**
   * A sample's label.
   *
   * @throws ReaderException if the source throws, or returns null
   */
  public static Label label(ImageSource source, long index) {
    Label label;
    try {
      label = source.label(index);
    } catch (RuntimeException thrown) {
      throw new ReaderException(source, index, "the source's label() threw " + thrown, thrown);
    }
    if (label == null) {
      throw new ReaderException(
          source, index, "the source's label() returned null; return Label.none() where nothing is known", null);
    }
    return label;
  }

  /** Closes a reader, or says in the log why it does not close: it has given all that was wanted of it. */
  public static void close(ImageSource.Reader reader) {
    try {
      reader.close();
    } catch (Throwable stuck) {
      System.getLogger("dev.augur").log(Level.WARNING, "a reader did not close: " + reader.getClass().getName(), stuck);
    }
  }

  /** Closes the source's reader, as {@link #close(ImageSource.Reader)} does. */
  @Override
  public void close() {
    close(reader);
  }
}
