package dev.augur;

/** Tells a reader by how much a picture may be reduced when it is decoded; see {@link Worker#shrink}. */
@FunctionalInterface
public interface Shrink {
  /** Pictures are read whole. */
  Shrink NONE = (height, width) -> 1;

  /**
   * By how much both sides of a picture may be divided.
   *
   * @param height rows of the whole picture, upright
   * @param width columns of the whole picture, upright
   * @return below 2 if it must not be reduced
   */
  double of(int height, int width);
}
