package dev.augur;

import java.lang.foreign.MemorySegment;

/**
 * A compiled pipeline. Immutable and safe to share between threads; each thread works through a {@link Worker} of its
 * own. Classes that implement this are generated from types annotated with {@code @Pipeline}.
 */
public interface Augmenter {

  /** The shape, layout and scale of one augmented image. */
  TensorSpec output();

  /** What the pipeline accepts. */
  SourceSpec source();

  /** Which random numbers a {@link Draw} holds, operation by operation, and in which slots. */
  DrawSchema draws();

  /** The operations, how they were fused, and the passes that run; the text of the class's Javadoc. */
  String plan();

  /** A new worker for one thread. */
  Worker worker();

  /**
   * Draws the random numbers of a sample.
   *
   * @param key names the randomness
   * @param sample only its size matters
   * @throws IllegalArgumentException if the sample does not fit the pipeline
   */
  Draw draw(SampleKey key, Image sample);

  /**
   * Replays a draw on a sample: {@code worker().apply(draw, sample, out, 0)}. Convenient for a few images; a loop keeps
   * its own {@link Worker}.
   *
   * @param draw from {@link #draw} of this pipeline, for an image of this size
   * @param sample the image to augment; not changed
   * @param out receives the image from its start on: {@code output().bytes()} bytes in native order, laid out as
   *     {@link #output} says
   * @throws IllegalArgumentException if the draw is of another pipeline or image size, the sample does not fit, or
   *     {@code out} is too short
   */
  default void apply(Draw draw, Image sample, MemorySegment out) {
    worker().apply(draw, sample, out, 0);
  }

  /** Whether anything is left to chance; pipelines for validation and inference mostly leave nothing to it. */
  default boolean random() {
    return true;
  }

  /**
   * Applies a pipeline that leaves nothing to chance, and so needs no key. Convenient for a few images; a loop keeps its
   * own {@link Worker}, which ignores the key then.
   *
   * @param sample the image to process; not changed
   * @param out receives the image from its start on: {@code output().bytes()} bytes in native order, laid out as
   *     {@link #output} says
   * @throws IllegalStateException if the pipeline is {@link #random}
   * @throws IllegalArgumentException if the sample does not fit the pipeline, naming it, or {@code out} is too short
   */
  default void apply(Image sample, MemorySegment out) {
    if (random()) {
      throw new IllegalStateException(
          getClass().getSimpleName() + " draws random numbers; give it a key: apply(draw(key, sample), sample, out)");
    }
    worker().augment(0, sample, out, 0);
  }
}
