package dev.augur.support;

/** Scalar pixel maths that vector code states on lanes: same operations, same bits. */
public final class PixelMath {
  private PixelMath() {}

  /** A float that is not NaN, clamped to 0 to the maximum by comparing bits; -0 becomes 0. */
  public static float clamp(float value, int maximumBits) {
    return Float.intBitsToFloat(Math.min(Math.max(Float.floatToRawIntBits(value), 0), maximumBits));
  }

  /** 32 bits that name a row of noise: a pure function of the sample's key, the operation, the channel and the row. */
  public static int rowHash(long key, long operation, int channel, int y) {
    return (int) (Mix.mix(Mix.mix(Mix.mix(key, operation), channel), y) >>> 32);
  }
}
