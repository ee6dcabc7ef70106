package dev.augur.data.decode;

/** The grey of a colour, with Pillow's weights: 0.299 red, 0.587 green and 0.114 blue in sixteen bits, rounded. */
public final class Grey {
  private Grey() {}

  /** The grey of 8-bit red, green and blue; a grey colour gives its own value. */
  public static int of(int red, int green, int blue) {
    return (19595 * red + 38470 * green + 7471 * blue + 0x8000) >> 16;
  }

  static int of(int argb) {
    return of(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
  }
}
