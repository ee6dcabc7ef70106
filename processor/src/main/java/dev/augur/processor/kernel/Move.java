package dev.augur.processor.kernel;

/**
 * A step of geometry: what happens to the picture. Each is a method of the runtime's {@code Warp}, named by
 * {@link #method}; arguments follow in order.
 */
public enum Move {
  /** Mirrors left and right. */
  FLIP_HORIZONTAL("flipHorizontal", Kind.PERMUTATION),
  /** Mirrors top and bottom. */
  FLIP_VERTICAL("flipVertical", Kind.PERMUTATION),
  /** Swaps rows and columns. */
  TRANSPOSE("transpose", Kind.PERMUTATION),
  /** Turns counter-clockwise: how many quarter turns. */
  QUARTER_TURNS("quarterTurns", Kind.PERMUTATION),
  /** Keeps a window: top, left, height, width. */
  CROP("crop", Kind.CROP),
  /** Adds pixels around: top, left, bottom, right. */
  PAD("pad", Kind.PAD),
  /** Resizes to height, width, and whether to filter when shrinking (1 or 0). */
  RESIZE("resize", Kind.RESAMPLING),
  /** Turns counter-clockwise by degrees. */
  ROTATE("rotate", Kind.WARP),
  /** Moves right and down by pixels. */
  TRANSLATE("translate", Kind.WARP),
  /** Enlarges by a factor per axis: x, y. */
  SCALE("scale", Kind.WARP),
  /** Shears by degrees: x, y. */
  SHEAR("shear", Kind.WARP),
  /** Scale, rotation, shear and translation in one: degrees, scale x, scale y, dx, dy, shear x, shear y. */
  AFFINE("affine", Kind.WARP),
  /** Moves the corners inward by fractions: top left x, y, top right, bottom right, bottom left. */
  PERSPECTIVE("perspective", Kind.WARP),
  /** Displaces by a keyed spline: cells, magnitude in cells; the key comes first. */
  ELASTIC("elastic", Kind.WARP);

  /** What a step may look at, and what may be assumed of it. */
  public enum Kind {
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

  private final String method;
  private final Kind kind;

  Move(String method, Kind kind) {
    this.method = method;
    this.kind = kind;
  }

  /** The method of {@code Warp}. */
  public String method() {
    return method;
  }

  /** What it may look at. */
  public Kind kind() {
    return kind;
  }

  /** Whether border and fill matter to it. */
  public boolean looksOutside() {
    return kind == Kind.PAD || kind == Kind.WARP;
  }

  /** Whether it interpolates. */
  public boolean interpolates() {
    return kind == Kind.RESAMPLING || kind == Kind.WARP;
  }
}
