package dev.augur;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** How one pixel value is stored. Images that come in are {@link #UINT8} or {@link #FLOAT32}. */
public enum PixelType {
  /** One unsigned byte, 0 to 255. */
  UINT8(1),
  /** One 32-bit IEEE 754 number in native byte order. */
  FLOAT32(4),
  /**
   * One 16-bit IEEE 754 number (binary16) in native byte order, rounded half to even from 32 bits as
   * {@link Float#floatToFloat16} does: 11 significant bits, up to 65504; what rounds to more is infinite.
   */
  FLOAT16(2),
  /**
   * The upper 16 bits of a 32-bit IEEE 754 number (bfloat16) in native byte order, rounded half to even: 8 significant
   * bits, the range of 32 bits. Whatever is not a number becomes 0x7fc0.
   */
  BFLOAT16(2);

  private final int bytes;

  PixelType(int bytes) {
    this.bytes = bytes;
  }

  /** The bytes that one value takes. */
  public int bytes() {
    return bytes;
  }

  /**
   * Reads a value; for single values, not for whole images.
   *
   * @param values tightly packed, from the segment's start on
   * @param index which value, from 0
   */
  public float get(MemorySegment values, long index) {
    return switch (this) {
      case UINT8 -> values.get(ValueLayout.JAVA_BYTE, index) & 255;
      case FLOAT32 -> values.get(ValueLayout.JAVA_FLOAT_UNALIGNED, index * bytes);
      case FLOAT16 -> Float.float16ToFloat(values.get(ValueLayout.JAVA_SHORT_UNALIGNED, index * bytes));
      case BFLOAT16 -> Float.intBitsToFloat(values.get(ValueLayout.JAVA_SHORT_UNALIGNED, index * bytes) << Short.SIZE);
    };
  }
}
