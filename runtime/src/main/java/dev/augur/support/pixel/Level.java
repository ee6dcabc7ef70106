package dev.augur.support.pixel;

/** Rounding of pixel values to the 256 levels, clamped, half to even, as scalar code; vector code does the same. */
public final class Level {
  /** Levels of an 8-bit value. */
  public static final int COUNT = 256;

  /** The bits of 255f: a float in 0 to 255 has bits in 0 to this, a negative one negative bits. */
  public static final int MAXIMUM_BITS = 0x437F0000;

  /** 1.5 * 2^23: adding it rounds to whole numbers, half to even, and leaves them in the low bits. */
  public static final float ROUNDER = 12582912f;

  /** The bits of {@link #ROUNDER}. */
  public static final int ROUNDER_BITS = 0x4B400000;

  private Level() {}

  /** What a value is multiplied with to give its level. */
  public static float factor(double maximum) {
    if (!(maximum > 0 && maximum < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the maximum is " + maximum + "; write a positive number, 255 for 8-bit images");
    }
    return (float) (255 / maximum);
  }

  /** The level, 0 to 255, of {@code value * factor}. */
  public static int of(float value, float factor) {
    int bits = Math.min(Math.max(Float.floatToRawIntBits(value * factor), 0), MAXIMUM_BITS);
    return Float.floatToRawIntBits(Float.intBitsToFloat(bits) + ROUNDER) & (COUNT - 1);
  }
}
