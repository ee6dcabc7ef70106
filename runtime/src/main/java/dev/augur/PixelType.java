package dev.augur;

/** How one pixel value is stored. */
public enum PixelType {
  /** One unsigned byte, 0 to 255. */
  UINT8(1),
  /** One 32-bit IEEE 754 number in native byte order. */
  FLOAT32(4);

  private final int bytes;

  PixelType(int bytes) {
    this.bytes = bytes;
  }

  /** The bytes that one value takes. */
  public int bytes() {
    return bytes;
  }
}
