package dev.augur.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.dataset.Batch;
import ai.djl.translate.Batchifier;
import dev.augur.LabelEncoding;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A batch of Augur as one of DJL: the images are one array of shape N, C, H, W (or N, H, W, C), float32 or uint8; the
 * labels one array, int32 of shape N for {@link LabelEncoding#SPARSE}, else float32 of shape N, numbers; no array for
 * {@link LabelEncoding#NONE}.
 *
 * <p><b>Memory.</b> The arrays are made from direct buffers over the lease. PyTorch on a CPU uses this memory itself:
 * nothing is copied, and what an operation in place writes is written to the batch. On a GPU, and with PyTorch's MKLDNN
 * layout switched on, the engine copies. Engines of DJL that take no foreign memory copy too.
 *
 * <p><b>Lifetime.</b> Closing this batch, or the manager it was made from, closes the arrays and then ends the lease: not
 * earlier, not later. From then on the arrays throw. Views of them (a slice, a reshaped or detached array) that were moved
 * to another manager are not protected, since native code only has an address; {@code duplicate()} what is to stay.
 *
 * <pre>{@code
 * for (dev.augur.Batch images : batches) {
 *   try (DjlBatch batch = DjlBatch.of(images, trainer.getManager())) {
 *     EasyTrain.trainBatch(trainer, batch);
 *     trainer.step();
 *   }
 * }
 * }</pre>
 *
 * <p>Several threads may read the arrays; one thread at a time may close.
 */
public final class DjlBatch extends Batch {
  private final dev.augur.Batch source;
  private final AtomicBoolean closed = new AtomicBoolean();

  private DjlBatch(dev.augur.Batch source, NDManager manager, NDList images, NDList labels, Progress progress) {
    super(manager, images, labels, source.size(), Batchifier.STACK, Batchifier.STACK, progress.last(), progress.total(),
        Arrays.stream(source.indices()).boxed().toList());
    this.source = source;
  }

  /**
   * Lends a batch to DJL; the caller no longer closes it. Close the result before asking for the next batch, which
   * would recycle memory that the arrays still show.
   *
   * @param source a batch whose lease has not ended
   * @param parent its engine makes the arrays; they live in a manager of their own below it
   * @throws IllegalStateException if the batch was recycled
   * @throws IllegalArgumentException if the pipeline makes BFLOAT16 images
   * @throws UnsupportedOperationException if images or labels take more than 2^31 - 1 bytes
   */
  public static DjlBatch of(dev.augur.Batch source, NDManager parent) {
    return of(source, parent, new Progress(source.size() - 1, source.size()));
  }

  /** Also says how far the epoch is. */
  static DjlBatch of(dev.augur.Batch source, NDManager parent, Progress progress) {
    NDManager manager = parent.newSubManager();
    try {
      NDList images = new NDList(array(manager, source.images(), source.shape(), imageType(source)));
      NDList labels = labels(manager, source);
      DjlBatch batch = new DjlBatch(source, manager, images, labels, progress);
      manager.attachInternal(NDManager.nextUid(), source);
      return batch;
    } catch (Throwable e) {
      manager.close();
      throw e;
    }
  }

  /** The batch behind: keys, draws, names, and the token to resume from. */
  public dev.augur.Batch source() {
    return source;
  }

  /** Closes the arrays and ends the lease; does nothing the second time. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      super.close();
    }
  }

  private static NDList labels(NDManager manager, dev.augur.Batch source) {
    return switch (source.labelEncoding()) {
      case NONE -> new NDList();
      case SPARSE -> new NDList(array(manager, source.labels(), source.labelShape(), DataType.INT32));
      case ONE_HOT, MULTI_HOT, NUMBERS ->
          new NDList(array(manager, source.labels(), source.labelShape(), DataType.FLOAT32));
    };
  }

  private static DataType imageType(dev.augur.Batch source) {
    return switch (source.spec().type()) {
      case UINT8 -> DataType.UINT8;
      case FLOAT32 -> DataType.FLOAT32;
      case FLOAT16 -> DataType.FLOAT16;
      // The PyTorch engine ends the process when it meets such an array.
      case BFLOAT16 -> throw new IllegalArgumentException("DJL cannot take BFLOAT16 images; write type ="
          + " PixelType.FLOAT16 or PixelType.FLOAT32 in @Pipeline");
    };
  }

  /** A buffer of bytes, whatever the type: from others the engine copies. */
  private static NDArray array(NDManager manager, MemorySegment values, long[] shape, DataType type) {
    return manager.create(values.asByteBuffer().order(ByteOrder.nativeOrder()), new Shape(shape), type);
  }

  /**
   * How far an epoch is, as DJL's progress bars count.
   *
   * @param last the number of the batch's last image in its epoch, from 0
   * @param total images of the epoch
   */
  record Progress(long last, long total) {}
}
