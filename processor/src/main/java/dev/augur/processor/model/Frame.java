package dev.augur.processor.model;

import java.util.function.UnaryOperator;

/**
 * The size of the image at one place of the pipeline, as far as the declaration fixes it.
 *
 * @param height rows, 0 if only known at run time
 * @param width columns, 0 if only known at run time
 * @param longest a length that neither side exceeds, where the sides are only known at run time; else 0
 * @param shorter the length of the shorter side, where it is known and not which side that is; else 0. With {@code longest}
 *     the frame is one of two: these are its sides, either way up
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

  private static Frame eitherWayUp(int shorter, int longest) {
    return new Frame(0, 0, longest, shorter);
  }

  /** Whether both sides are fixed by the declaration. */
  public boolean known() {
    return height > 0 && width > 0;
  }

  /** Whether the declaration says how long a side can be. */
  public boolean bounded() {
    return known() || longest > 0;
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

  /** Whether the sides are known, but not which is which. */
  public boolean turned() {
    return longest > 0 && shorter > 0;
  }

  /**
   * Whether images with this frame can hold one of the given size: of two frames both must, as there are images with either.
   * {@code 0x0} fits everywhere.
   */
  public boolean mayHold(Frame needed) {
    if (!needed.known()) {
      return true;
    }
    if (turned()) {
      return needed.fitsInto(new Frame(shorter, shorter));
    }
    if (bounded()) {
      return needed.fitsInto(known() ? this : new Frame(longest, longest));
    }
    return shorter == 0 || Math.min(needed.height, needed.width) <= shorter;
  }

  /** The frame after an operation that swaps the sides on some images. */
  public Frame perhapsTurned() {
    return known() ? or(new Frame(width, height)) : this;
  }

  /** What is known of a frame that is this one or another one. */
  public Frame or(Frame other) {
    if (equals(other)) {
      return this;
    }
    int most = Math.max(longestSide(), other.longestSide());
    if (least() > 0 && least() == other.least() && longestSide() == other.longestSide()) {
      return eitherWayUp(least(), most);
    }
    return longestSide() > 0 && other.longestSide() > 0 ? within(most) : UNKNOWN;
  }

  /** The frame after a change, which is told for frames of known size; for others it is the one given. */
  public Frame changed(UnaryOperator<Frame> change, Frame otherwise) {
    if (turned()) {
      return change.apply(new Frame(shorter, longest)).or(change.apply(new Frame(longest, shorter)));
    }
    return known() ? change.apply(this) : otherwise;
  }

  /** A length that neither side exceeds, 0 if none is known. */
  public int longestSide() {
    return known() ? Math.max(height, width) : longest;
  }

  /** The shorter of two known sides, else 0. */
  private int least() {
    return known() ? Math.min(height, width) : turned() ? shorter : 0;
  }

  @Override
  public String toString() {
    if (known()) {
      return height + "x" + width;
    }
    if (turned()) {
      return "of " + shorter + "x" + longest + ", either way up";
    }
    if (longest > 0) {
      return "of unknown size, at most " + longest + "x" + longest;
    }
    return shorter > 0 ? "of unknown size, its shorter side " + shorter : "of unknown size";
  }
}
