package dev.augur;

import java.lang.foreign.MemorySegment;

/**
 * One thread's part of an {@link Augmenter}: its scratch memory and its draw buffer. Reuse it for many images: after the
 * first ones {@link #augment} allocates nothing. Not thread-safe.
 */
public interface Worker {

  /**
   * Draws and applies in one step.
   *
   * @param key {@link SampleKey#bits} of the sample; ignored by pipelines without randomness
   * @param sample the image to augment; not changed
   * @param out receives {@code output().bytes()} bytes in native byte order; off-heap, or a heap segment
   * @param byteOffset where in {@code out} the image starts
   * @throws IllegalArgumentException if the sample does not fit the pipeline, naming it
   */
  void augment(long key, Image sample, MemorySegment out, long byteOffset);

  /**
   * By how much the pipeline shrinks a sample before anything else happens to its pixels, averaging them: a picture that
   * is reduced by no more than that ({@link Image#pointReduced}) has all the pixels that the result needs. Values differ
   * a little from those of the whole picture, because two filters are not one.
   *
   * @param key {@link SampleKey#bits} of the sample
   * @param height rows of the sample
   * @param width columns of the sample
   * @return 2 or more if a reduced picture is of use; this default never takes one
   */
  default double shrink(long key, int height, int width) {
    return 1;
  }

  /**
   * How many rows of a sample, from the top, the result depends on: those down to the end of the window, if the pipeline
   * begins by cutting one out, else all. A picture may lack the rows below ({@link Image#pointTop}).
   *
   * @param key {@link SampleKey#bits} of the sample
   * @param height rows of the sample
   * @param width columns of the sample
   * @return 1 to {@code height}; this default needs all
   */
  default int rowsNeeded(long key, int height, int width) {
    return height;
  }

  /**
   * Replays a draw.
   *
   * @param draw from {@link Augmenter#draw} of the same pipeline, for an image of this size
   * @param sample the image to augment; not changed
   * @param out receives {@code output().bytes()} bytes in native byte order
   * @param byteOffset where in {@code out} the image starts
   * @throws IllegalArgumentException if the sample or the draw does not fit the pipeline
   */
  void apply(Draw draw, Image sample, MemorySegment out, long byteOffset);
}
