package dev.augur.support.store;

/**
 * Floats as 16-bit numbers, rounded half to even. The binary16 loop has no twin: compilers turn it into the machine's
 * conversions, for which the Vector API has no operation.
 */
final class Half {
  /** What stands for all bfloat16 values that are no numbers. */
  static final int BFLOAT16_NAN = 0x7fc0;

  /** The bits of infinity; those of what is no number are larger, the sign aside. */
  static final int INFINITY_BITS = 0x7f800000;

  /** Half of the lowest bit that stays, less one: a tie is decided by that bit. */
  static final int BELOW_HALF = 0x7fff;

  private Half() {}

  /** {@code rows[at + x]} as binary16 for x below {@code count}. */
  static void float16(float[] rows, int at, int count, short[] to) {
    for (int x = 0; x < count; x++) {
      to[x] = Float.floatToFloat16(rows[at + x]);
    }
  }

  /** {@code rows[at + x]} as bfloat16 for x from start to end. */
  static void bfloat16(float[] rows, int at, int start, int end, short[] to) {
    for (int x = start; x < end; x++) {
      to[x] = bfloat16(rows[at + x]);
    }
  }

  private static short bfloat16(float value) {
    int bits = Float.floatToRawIntBits(value);
    if ((bits & Integer.MAX_VALUE) > INFINITY_BITS) {
      return BFLOAT16_NAN;
    }
    int odd = bits >>> Short.SIZE & 1;
    return (short) (bits + BELOW_HALF + odd >>> Short.SIZE);
  }
}
