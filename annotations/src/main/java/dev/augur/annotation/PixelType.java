package dev.augur.annotation;

/** How a value is stored. */
public enum PixelType {
  /** An unsigned byte, 0 to 255. */
  UINT8,
  /** A 32-bit float. */
  FLOAT32,
  /** A 16-bit float (IEEE binary16): 11 significant bits, up to 65504. For outputs. */
  FLOAT16,
  /** The upper half of a 32-bit float: 8 significant bits, the same range. For outputs. */
  BFLOAT16
}
