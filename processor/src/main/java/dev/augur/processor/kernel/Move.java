package dev.augur.processor.kernel;

import java.util.List;

/**
 * A step of geometry: what happens to the picture, by which numbers. Each is a method of the runtime's {@code warp.Steps},
 * named by {@link #method}, that takes the record's components in order.
 */
public sealed interface Move {
  /** Mirrors left and right. */
  record FlipHorizontal() implements Move {}

  /** Mirrors top and bottom. */
  record FlipVertical() implements Move {}

  /** Swaps rows and columns. */
  record Transpose() implements Move {}

  /** Turns counter-clockwise by so many quarter turns. */
  record QuarterTurns(Scalar turns) implements Move {}

  /** Keeps a window. */
  record Crop(Scalar top, Scalar left, Scalar height, Scalar width) implements Move {}

  /** Adds so many pixels on each side. */
  record Pad(Scalar top, Scalar left, Scalar bottom, Scalar right) implements Move {}

  /**
   * Resizes.
   *
   * @param filters whether a filter averages where the picture shrinks
   */
  record Resize(Scalar height, Scalar width, boolean filters) implements Move {}

  /** Turns counter-clockwise. */
  record Rotate(Scalar degrees) implements Move {}

  /** Moves by pixels. */
  record Translate(Scalar right, Scalar down) implements Move {}

  /** Enlarges by a factor per axis. */
  record Scale(Scalar x, Scalar y) implements Move {}

  /** Slants by degrees: columns, rows. */
  record Shear(Scalar x, Scalar y) implements Move {}

  /** {@link Scale}, {@link Rotate}, {@link Shear} and {@link Translate} in one. */
  record Affine(
      Scalar degrees, Scalar scaleX, Scalar scaleY, Scalar right, Scalar down, Scalar shearX, Scalar shearY)
      implements Move {}

  /**
   * Moves the corners inward and stretches what they span over the frame.
   *
   * @param insets fractions of the sides, x and y of the corners: top left, top right, bottom right, bottom left
   */
  record Perspective(List<Scalar> insets) implements Move {}

  /** Displaces by a keyed spline over so many cells along each side; the magnitude is a fraction of a cell. */
  record Elastic(Scalar cells, Scalar magnitude) implements Move {}

  /** What a step may look at, and what may be assumed of it. */
  enum Kind {
    /** Pixels change places; nothing is looked up outside the frame. */
    PERMUTATION,
    /** Pixels are dropped. */
    CROP,
    /** Pixels outside the frame are looked up through the border, none is interpolated. */
    PAD,
    /** Pixels are interpolated; edges repeat, but for the outer taps of bicubic, which follow the border. */
    RESAMPLING,
    /** Pixels are interpolated, and looked up outside the frame through the border. */
    WARP
  }

  /** What it may look at. */
  default Kind kind() {
    return switch (this) {
      case FlipHorizontal _, FlipVertical _, Transpose _, QuarterTurns _ -> Kind.PERMUTATION;
      case Crop _ -> Kind.CROP;
      case Pad _ -> Kind.PAD;
      case Resize _ -> Kind.RESAMPLING;
      case Rotate _, Translate _, Scale _, Shear _, Affine _, Perspective _, Elastic _ -> Kind.WARP;
    };
  }

  /** The method of {@code warp.Steps}. */
  default String method() {
    return switch (this) {
      case FlipHorizontal _ -> "flipHorizontal";
      case FlipVertical _ -> "flipVertical";
      case Transpose _ -> "transpose";
      case QuarterTurns _ -> "quarterTurns";
      case Crop _ -> "crop";
      case Pad _ -> "pad";
      case Resize _ -> "resize";
      case Rotate _ -> "rotate";
      case Translate _ -> "translate";
      case Scale _ -> "scale";
      case Shear _ -> "shear";
      case Affine _ -> "affine";
      case Perspective _ -> "perspective";
      case Elastic _ -> "elastic";
    };
  }

  /** Its numbers, in order. */
  default List<Scalar> numbers() {
    return switch (this) {
      case FlipHorizontal _, FlipVertical _, Transpose _ -> List.of();
      case QuarterTurns(Scalar turns) -> List.of(turns);
      case Crop(Scalar top, Scalar left, Scalar height, Scalar width) -> List.of(top, left, height, width);
      case Pad(Scalar top, Scalar left, Scalar bottom, Scalar right) -> List.of(top, left, bottom, right);
      case Resize(Scalar height, Scalar width, boolean _) -> List.of(height, width);
      case Rotate(Scalar degrees) -> List.of(degrees);
      case Translate(Scalar right, Scalar down) -> List.of(right, down);
      case Scale(Scalar x, Scalar y) -> List.of(x, y);
      case Shear(Scalar x, Scalar y) -> List.of(x, y);
      case Affine affine -> List.of(affine.degrees, affine.scaleX, affine.scaleY, affine.right, affine.down,
          affine.shearX, affine.shearY);
      case Perspective(List<Scalar> insets) -> insets;
      case Elastic(Scalar cells, Scalar magnitude) -> List.of(cells, magnitude);
    };
  }

  /** Whether border and fill matter to it. */
  default boolean looksOutside() {
    return kind() == Kind.PAD || kind() == Kind.WARP;
  }

  /** Whether it interpolates. */
  default boolean interpolates() {
    return kind() == Kind.RESAMPLING || kind() == Kind.WARP;
  }

  /** Whether it is a resize that filters where the picture shrinks. */
  default boolean filters() {
    return this instanceof Resize resize && resize.filters;
  }
}
