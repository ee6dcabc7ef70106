package dev.augur.onnxruntime;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import dev.augur.Batch;
import dev.augur.LabelEncoding;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A batch as tensors of ONNX Runtime: the images float32, float16, bfloat16 or uint8, as the pipeline says, of shape
 * N, C, H, W (or N, H, W, C); the labels int32 of shape N for {@link LabelEncoding#SPARSE}, else float32 of shape N,
 * numbers.
 *
 * <p>The tensors are made from direct buffers over the lease, which ONNX Runtime uses itself: nothing is copied on a CPU,
 * and a session on another device copies once. Closing this batch closes the tensors and then ends the lease; ONNX
 * Runtime's results own their memory, unless a result was pinned to these tensors.
 *
 * <pre>{@code
 * for (Batch images : batches) {
 *   try (OnnxBatch batch = OnnxBatch.of(images, environment);
 *       OrtSession.Result result = session.run(Map.of("input", batch.images()))) {
 *     evaluate(result, images.labelInts());
 *   }
 * }
 * }</pre>
 *
 * <p>Several threads may run sessions on the tensors; close when all have returned.
 */
public final class OnnxBatch implements AutoCloseable {
  private final Batch source;
  private final OnnxTensor images;
  private final OnnxTensor labels;
  private final AtomicBoolean closed = new AtomicBoolean();

  private OnnxBatch(Batch source, OnnxTensor images, OnnxTensor labels) {
    this.source = source;
    this.images = images;
    this.labels = labels;
  }

  /**
   * Lends a batch to ONNX Runtime; the caller no longer closes it, unless this method throws. Close the result before
   * asking for the next batch, which would recycle memory that the tensors still show.
   *
   * @param source a batch whose lease has not ended
   * @throws OrtException if ONNX Runtime refuses the tensors
   * @throws IllegalStateException if the batch was recycled
   * @throws UnsupportedOperationException if images or labels take more than 2^31 - 1 bytes
   */
  public static OnnxBatch of(Batch source, OrtEnvironment environment) throws OrtException {
    OnnxTensor images = tensor(environment, source.images(), source.shape(), imageType(source));
    try {
      return new OnnxBatch(source, images, labels(environment, source));
    } catch (Throwable e) {
      images.close();
      throw e;
    }
  }

  /** All images. */
  public OnnxTensor images() {
    return images;
  }

  /** All labels; empty for {@link LabelEncoding#NONE}. */
  public Optional<OnnxTensor> labels() {
    return Optional.ofNullable(labels);
  }

  /** The batch behind: keys, draws, names, and the token to resume from. */
  public Batch source() {
    return source;
  }

  /** Closes the tensors and ends the lease; does nothing the second time. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    images.close();
    if (labels != null) {
      labels.close();
    }
    source.close();
  }

  private static OnnxTensor labels(OrtEnvironment environment, Batch source) throws OrtException {
    return switch (source.labelEncoding()) {
      case NONE -> null;
      case SPARSE -> tensor(environment, source.labels(), source.labelShape(), OnnxJavaType.INT32);
      case ONE_HOT, MULTI_HOT, NUMBERS ->
          tensor(environment, source.labels(), source.labelShape(), OnnxJavaType.FLOAT);
    };
  }

  private static OnnxJavaType imageType(Batch source) {
    return switch (source.spec().type()) {
      case UINT8 -> OnnxJavaType.UINT8;
      case FLOAT32 -> OnnxJavaType.FLOAT;
      case FLOAT16 -> OnnxJavaType.FLOAT16;
      case BFLOAT16 -> OnnxJavaType.BFLOAT16;
    };
  }

  private static OnnxTensor tensor(
      OrtEnvironment environment, MemorySegment values, long[] shape, OnnxJavaType type) throws OrtException {
    return OnnxTensor.createTensor(
        environment, values.asByteBuffer().order(ByteOrder.nativeOrder()), shape, type);
  }
}
