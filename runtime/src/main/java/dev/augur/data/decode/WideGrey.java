package dev.augur.data.decode;

/** How grey images of 16 bits become 8 bits. Colour images of 16 bits always keep their high bytes. */
public enum WideGrey {
  /**
   * Values above 255 become 255, as {@code convert("L")} and {@code convert("RGB")} do in Pillow. An image that uses
   * its 16 bits comes out nearly white, in Python as here.
   */
  SATURATE,
  /** The high byte: {@code value / 256}, rounded down. What most people mean, and what OpenCV does. */
  HIGH_BYTE;

  int toEightBits(int value) {
    return this == SATURATE ? Math.min(value, 255) : value >> 8;
  }
}
