package dev.augur.annotation;

/** How a value is stored. */
public enum PixelType {
  /** An unsigned byte, 0 to 255. */
  UINT8,
  /** A 32-bit float. */
  FLOAT32
}
