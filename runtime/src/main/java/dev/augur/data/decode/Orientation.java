package dev.augur.data.decode;

/**
 * How a camera was held, as EXIF numbers it from 1 to 8, and so where a stored pixel belongs on the upright image.
 * Named after what must be done to the stored image.
 */
enum Orientation {
  UPRIGHT(false, false, false),
  FLIP_HORIZONTAL(false, true, false),
  TURN_HALF(false, true, true),
  FLIP_VERTICAL(false, false, true),
  TRANSPOSE(true, false, false),
  TURN_CLOCKWISE(true, true, false),
  TRANSVERSE(true, true, true),
  TURN_COUNTERCLOCKWISE(true, false, true);

  private static final Orientation[] BY_NUMBER = values();

  /** Whether stored rows become columns; what follows is done after that. */
  private final boolean swapsAxes;

  private final boolean mirrorsX;
  private final boolean mirrorsY;

  Orientation(boolean swapsAxes, boolean mirrorsX, boolean mirrorsY) {
    this.swapsAxes = swapsAxes;
    this.mirrorsX = mirrorsX;
    this.mirrorsY = mirrorsY;
  }

  /** The orientation with an EXIF number; upright for numbers that EXIF does not define. */
  static Orientation numbered(int number) {
    return number >= 1 && number <= BY_NUMBER.length ? BY_NUMBER[number - 1] : UPRIGHT;
  }

  int uprightHeight(int storedHeight, int storedWidth) {
    return swapsAxes ? storedWidth : storedHeight;
  }

  int uprightWidth(int storedHeight, int storedWidth) {
    return swapsAxes ? storedHeight : storedWidth;
  }

  /** Where, counted in pixels of the upright image, the first stored pixel belongs. */
  int first(int uprightHeight, int uprightWidth) {
    return (mirrorsY ? (uprightHeight - 1) * uprightWidth : 0) + (mirrorsX ? uprightWidth - 1 : 0);
  }

  /** The distance on the upright image between neighbours of one stored row. */
  int alongRow(int uprightWidth) {
    return swapsAxes ? stepY(uprightWidth) : stepX();
  }

  /** The distance on the upright image between neighbours of one stored column. */
  int alongColumn(int uprightWidth) {
    return swapsAxes ? stepX() : stepY(uprightWidth);
  }

  private int stepX() {
    return mirrorsX ? -1 : 1;
  }

  private int stepY(int uprightWidth) {
    return mirrorsY ? -uprightWidth : uprightWidth;
  }
}
