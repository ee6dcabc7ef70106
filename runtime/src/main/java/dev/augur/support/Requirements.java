package dev.augur.support;

import dev.augur.Image;

/** Checks of samples whose size only run time knows. */
public final class Requirements {
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
}
