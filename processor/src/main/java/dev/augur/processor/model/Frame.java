package dev.augur.processor.model;

/**
 * The size of the image at one place of the pipeline, as far as the declaration fixes it.
 *
 * @param height rows, 0 if only known at run time
 * @param width columns, 0 if only known at run time
 * @param longest a length that neither side exceeds, where the sides are only known at run time; else 0
 * @param shorter the length of the shorter side, where it is known and the other one is not; else 0
 */
public record Frame(int height, int width, int longest, int shorter) {
  /** A frame whose size is only known at run time. */
  public static final Frame UNKNOWN = new Frame(0, 0);

  /** A frame of fixed size, or of 0 by 0 for one whose size is only known at run time. */
  public Frame(int height, int width) {
    this(height, width, 0, 0);
  }

  /** A frame whose size is only known at run time, except that neither side is longer than this. */
  public static Frame within(int longest) {
    return new Frame(0, 0, longest, 0);
  }

  /** A frame whose size is only known at run time, except that its shorter side has this length. */
  public static Frame withShorter(int side) {
    return new Frame(0, 0, 0, side);
  }

  /** Whether both sides are fixed by the declaration. */
  public boolean known() {
    return height > 0 && width > 0;
  }

  /** Whether the sides are known to be equal. */
  public boolean square() {
    return known() && height == width;
  }

  /** Whether neither side can be longer than those of another frame, whose size is known. */
  public boolean fitsInto(Frame other) {
    return known()
        ? height <= other.height && width <= other.width
        : longest > 0 && longest <= Math.min(other.height, other.width);
  }

  /** Whether some frame of this description holds one of the given size; {@code 0x0} fits everywhere. */
  public boolean mayHold(Frame needed) {
    if (!needed.known()) {
      return true;
    }
    if (known() || longest > 0) {
      return needed.fitsInto(known() ? this : new Frame(longest, longest));
    }
    return shorter == 0 || Math.min(needed.height, needed.width) <= shorter;
  }

  /** The frame after an operation that swaps the sides on some images. */
  public Frame perhapsTurned() {
    return known() && !square() ? within(Math.max(height, width)) : this;
  }

  @Override
  public String toString() {
    if (known()) {
      return height + "x" + width;
    }
    if (longest > 0) {
      return "of unknown size, at most " + longest + "x" + longest;
    }
    return shorter > 0 ? "of unknown size, its shorter side " + shorter : "of unknown size";
  }
}
