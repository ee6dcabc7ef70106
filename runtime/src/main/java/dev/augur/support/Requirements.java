package dev.augur.support;

import dev.augur.Image;

/** Checks of samples whose size only run time knows. */
public final class Requirements {
  /** The longest side that a frame may have, as for the compiler. */
  public static final int LONGEST_SIDE = 16384;

  private Requirements() {}

  /**
   * Refuses a frame that is smaller than what an operation keeps of it.
   *
   * @param sample names the sample
   * @param operation the annotation's name
   * @param height rows of the frame that the operation meets
   * @param width columns of the frame that the operation meets
   * @throws IllegalArgumentException naming the sample and both sizes
   */
  public static void atLeast(Image sample, String operation, int height, int width, int minHeight, int minWidth) {
    if (height < minHeight || width < minWidth) {
      throw new IllegalArgumentException(sample + " is too small: @" + operation + " needs a frame of at least "
          + minHeight + "x" + minWidth + ", found " + height + "x" + width
          + "; put @SmallestMaxSize, @Resize or @PadIfNeeded before it, or skip such samples");
    }
  }

  /**
   * Refuses a frame that a resize in proportion makes longer than the compiler lets frames of known size become.
   *
   * @param sample names the sample
   * @param operation the annotation's name
   * @param height rows of the frame that the operation meets
   * @param width columns of the frame that the operation meets
   * @param toHeight rows of the frame that it makes
   * @param toWidth columns of the frame that it makes
   * @throws IllegalArgumentException naming the sample and both sizes
   */
  public static void resized(Image sample, String operation, int height, int width, int toHeight, int toWidth) {
    if (toHeight > LONGEST_SIDE || toWidth > LONGEST_SIDE) {
      throw new IllegalArgumentException(sample + " is too long and narrow: @" + operation + " makes its frame of "
          + height + "x" + width + " one of " + toHeight + "x" + toWidth + ", but a side has at most " + LONGEST_SIDE
          + " px; crop the frame before it, use @Resize instead, or skip such samples");
    }
  }
}
