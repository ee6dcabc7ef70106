package dev.augur.processor.model;

/**
 * The size of the image at one place of the pipeline, as far as the declaration fixes it.
 *
 * @param height rows, 0 if only known at run time
 * @param width columns, 0 if only known at run time
 */
public record Frame(int height, int width) {
  /** A frame whose size is only known at run time. */
  public static final Frame UNKNOWN = new Frame(0, 0);

  /** Whether both sides are fixed by the declaration. */
  public boolean known() {
    return height > 0 && width > 0;
  }

  /** Whether the sides are known to be equal. */
  public boolean square() {
    return known() && height == width;
  }

  @Override
  public String toString() {
    return known() ? height + "x" + width : "of unknown size";
  }
}
