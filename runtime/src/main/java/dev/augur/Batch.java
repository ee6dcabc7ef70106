package dev.augur;

import dev.augur.data.Label;
import dev.augur.data.SampleReader;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Augmented images and their labels, ready for a model.
 *
 * <p>A batch is a lease on off-heap memory that is recycled: its segments and buffers are valid until the iterator's
 * {@code next()} or {@code close()}, or this batch's {@link #close}. Any use of them afterwards throws
 * {@link IllegalStateException}; copy what you want to keep. Native code that was given a bare address is not
 * protected. What describes the samples (indices, keys, names, shapes) stays readable.
 *
 * <p>Images follow one another without gaps from a multiple of 64 bytes on, in native byte order. Several threads may
 * read a batch at once, unless the flow said {@link Flow#readByOneThread}.
 */
public final class Batch implements AutoCloseable {
  private final FlowSettings settings;
  private final BatchTask task;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * A batch that is ready.
   *
   * @param release called once, after the memory was handed back
   */
  Batch(FlowSettings settings, BatchTask task, Runnable release) {
    this.settings = settings;
    this.task = task;
    this.release = release;
  }

  /** How many images there are: the batch size, or fewer at an epoch's end and where samples were skipped. */
  public int size() {
    return task.size();
  }

  /** The pass over the data that the batch belongs to, from 0. */
  public long epoch() {
    return task.epoch();
  }

  /** Shape, layout and scale of one image. */
  public TensorSpec spec() {
    return settings.augmenter().output();
  }

  /** The images' shape, slowest axis first: N, C, H, W or N, H, W, C. */
  public long[] shape() {
    TensorSpec image = spec();
    return image.layout() == Layout.CHW
        ? new long[] {size(), image.channels(), image.height(), image.width()}
        : new long[] {size(), image.height(), image.width(), image.channels()};
  }

  /** All images, {@link #shape} values of {@link TensorSpec#type} in native order. */
  public MemorySegment images() {
    return lease().imageView(size() * spec().bytes());
  }

  /**
   * One image, laid out as {@link #spec} says.
   *
   * @param place 0 to {@link #size} - 1
   */
  public MemorySegment image(int place) {
    return images().asSlice(checked(place) * spec().bytes(), spec().bytes());
  }

  /**
   * The bytes of all images, values in the order of {@link #shape}; the buffer reads longer types in native order.
   *
   * @throws UnsupportedOperationException if there are more than 2^31 - 1; use {@link #images} then
   */
  public ByteBuffer bytes() {
    return buffer(images());
  }

  private static ByteBuffer buffer(MemorySegment segment) {
    if (segment.byteSize() > Integer.MAX_VALUE) {
      throw new UnsupportedOperationException("a buffer holds 2^31 - 1 bytes, this batch has " + segment.byteSize()
          + "; use images(), or make batchSize smaller");
    }
    return segment.asByteBuffer().order(ByteOrder.nativeOrder());
  }

  /**
   * All images as floats, in the order of {@link #shape}.
   *
   * @throws IllegalStateException if the pipeline does not make {@link PixelType#FLOAT32} images
   * @throws UnsupportedOperationException if there are more than 2^31 - 1 bytes; use {@link #images} then
   */
  public FloatBuffer floats() {
    if (spec().type() != PixelType.FLOAT32) {
      throw otherType();
    }
    return bytes().asFloatBuffer();
  }

  /**
   * All images as the 16-bit words of {@link PixelType#FLOAT16} (see {@link Float#float16ToFloat}) or
   * {@link PixelType#BFLOAT16} (a word shifted left by 16 is the float), in the order of {@link #shape}.
   *
   * @throws IllegalStateException if the pipeline makes images of another type
   * @throws UnsupportedOperationException if there are more than 2^31 - 1 bytes; use {@link #images} then
   */
  public ShortBuffer shorts() {
    if (spec().type() != PixelType.FLOAT16 && spec().type() != PixelType.BFLOAT16) {
      throw otherType();
    }
    return bytes().asShortBuffer();
  }

  private IllegalStateException otherType() {
    String method = switch (spec().type()) {
      case UINT8 -> "bytes()";
      case FLOAT32 -> "floats()";
      case FLOAT16, BFLOAT16 -> "shorts()";
    };
    return new IllegalStateException("the pipeline makes " + spec().type() + " images; read them with " + method
        + ", or write another type in @Pipeline");
  }

  /** How labels are stored. */
  public LabelEncoding labelEncoding() {
    return settings.labels().encoding();
  }

  /** The labels' shape: [N] for {@link LabelEncoding#SPARSE}, else [N, numbers per label]. */
  public long[] labelShape() {
    return labelEncoding() == LabelEncoding.SPARSE
        ? new long[] {size()}
        : new long[] {size(), settings.labels().width()};
  }

  /**
   * All labels, {@link #labelShape} values in native order: int32 or float32 as {@link #labelEncoding} says.
   *
   * @throws IllegalStateException if there are none
   */
  public MemorySegment labels() {
    if (labelEncoding() == LabelEncoding.NONE) {
      throw new IllegalStateException("this batch has no labels: the source has none, or the flow asked for none");
    }
    return lease().labelView(size() * settings.labels().bytes());
  }

  /**
   * All class numbers, one per image.
   *
   * @throws IllegalStateException if the labels are not {@link LabelEncoding#SPARSE}
   */
  public IntBuffer labelInts() {
    MemorySegment labels = labels();
    if (labelEncoding() != LabelEncoding.SPARSE) {
      throw new IllegalStateException("labels are " + labelEncoding() + "; read them with labelFloats()");
    }
    return buffer(labels).asIntBuffer();
  }

  /**
   * All labels as floats, in the order of {@link #labelShape}.
   *
   * @throws IllegalStateException if the labels are {@link LabelEncoding#SPARSE}
   */
  public FloatBuffer labelFloats() {
    MemorySegment labels = labels();
    if (labelEncoding() == LabelEncoding.SPARSE) {
      throw new IllegalStateException("labels are SPARSE; read them with labelInts()");
    }
    return buffer(labels).asFloatBuffer();
  }

  /** The {@linkplain dev.augur.data.ImageSource#originalIndex original indices} of the samples; a copy. */
  public long[] indices() {
    long[] indices = new long[size()];
    for (int place = 0; place < indices.length; place++) {
      indices[place] = settings.source().originalIndex(task.sample(place));
    }
    return indices;
  }

  /**
   * What names the randomness of an image: {@code augmenter.draw(batch.key(i), sample)} draws the same again.
   *
   * @param place 0 to {@link #size} - 1
   */
  public SampleKey key(int place) {
    long index = settings.source().originalIndex(task.sample(checked(place)));
    return new SampleKey(settings.seed(), epoch(), index, task.view(place));
  }

  /**
   * What acted on an image and with which numbers, drawn again from its key. The sample is read again, because its size
   * matters: for looking at a few images, not for every one.
   *
   * @param place 0 to {@link #size} - 1
   * @throws dev.augur.data.SampleException if the sample can no longer be read
   */
  public Draw draw(int place) {
    SampleKey key = key(place);
    Augmenter augmenter = settings.augmenter();
    try (SampleReader reader = new SampleReader(settings.source(), augmenter.source())) {
      return augmenter.draw(key, reader.read(task.sample(place)));
    }
  }

  /**
   * A sample's name.
   *
   * @param place 0 to {@link #size} - 1
   */
  public String name(int place) {
    return settings.source().name(task.sample(checked(place)));
  }

  /**
   * A sample's label as the source gave it.
   *
   * @param place 0 to {@link #size} - 1
   */
  public Label label(int place) {
    return settings.source().label(task.sample(checked(place)));
  }

  /** The classes' names in the order of their numbers; empty if they are unknown. */
  public List<String> classNames() {
    return settings.source().classNames();
  }

  /** Where to continue after this batch; see {@link Flow#resume}. */
  public ResumeToken resumeToken() {
    return task.after();
  }

  /**
   * Ends the lease before the next batch is asked for, so that its memory can be filled again. Closing twice does
   * nothing.
   *
   * @throws IllegalStateException if a native call is using the memory at this moment, or if another thread alone reads
   *     this batch ({@link Flow#readByOneThread})
   */
  @Override
  public void close() {
    task.lease().end();
    if (!closed.getAndSet(true)) {
      release.run();
    }
  }

  @Override
  public String toString() {
    return "batch of " + size() + " x " + spec().shape() + ", epoch " + epoch();
  }

  private BatchMemory.Lease lease() {
    if (task.lease().hasEnded()) {
      throw new IllegalStateException(
          "this batch was recycled: its memory is valid until the next batch is asked for or until the batch or the "
              + "iterator is closed; use it before, or copy what you want to keep");
    }
    return task.lease();
  }

  private int checked(int place) {
    if (place < 0 || place >= size()) {
      throw new IndexOutOfBoundsException("image " + place + " is outside 0 to " + (size() - 1));
    }
    return place;
  }
}
