package dev.augur.data.decode;

/** Packed pixels: alpha, red, green and blue, 8 bits each from the highest, not premultiplied. */
final class Argb {
  static final int OPAQUE = 0xff000000;
  static final int COLOUR = 0x00ffffff;

  private Argb() {}

  static int grey(int value) {
    return OPAQUE | value * 0x010101;
  }

  static int of(int red, int green, int blue) {
    return OPAQUE | red << 16 | green << 8 | blue;
  }

  static int of(int red, int green, int blue, int alpha) {
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  /** A pixel whose colour was multiplied by its alpha, as it was before; rounded down, as Pillow does. */
  static int unmultiplied(int argb) {
    int alpha = argb >>> 24;
    if (alpha == 0 || alpha == 255) {
      return argb;
    }
    return of(
        Math.min(255, 255 * (argb >> 16 & 255) / alpha),
        Math.min(255, 255 * (argb >> 8 & 255) / alpha),
        Math.min(255, 255 * (argb & 255) / alpha),
        alpha);
  }

  /** A table of colours from a file's red, green, blue triples; entries that the file lacks are opaque black. */
  static int[] palette(byte[] file, int offset, int entries) {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int at = offset + 3 * i;
      table[i] = i < entries ? of(file[at] & 255, file[at + 1] & 255, file[at + 2] & 255) : OPAQUE;
    }
    return table;
  }
}
