package dev.augur.support.pixel;

import dev.augur.support.random.Mix;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Scalar pixel maths that vector code states on lanes: same operations, same bits. */
public final class PixelMath {
  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private PixelMath() {}

  /** Four bytes as an int: channel c of an interleaved 8-bit pixel in bits 8c and up, arbitrary bits above the last one. */
  public static int word(byte[] pixels, int at) {
    return (int) INTS.get(pixels, at);
  }

  /** A float that is not NaN, clamped to 0 to the maximum by comparing bits; -0 becomes 0. */
  public static float clamp(float value, int maximumBits) {
    return Float.intBitsToFloat(Math.min(Math.max(Float.floatToRawIntBits(value), 0), maximumBits));
  }

  /** A float that is not NaN, raised to 0; -0 becomes 0. */
  public static float atLeastZero(float value) {
    return Float.intBitsToFloat(Math.max(Float.floatToRawIntBits(value), 0));
  }

  /** A float from 0, lowered to the maximum. */
  public static float atMost(float value, int maximumBits) {
    return Float.intBitsToFloat(Math.min(Float.floatToRawIntBits(value), maximumBits));
  }

  /** 32 bits that name a row of noise: a pure function of the sample's key, the operation, the channel and the row. */
  public static int rowHash(long key, long operation, int channel, int y) {
    return (int) (Mix.mix(Mix.mix(Mix.mix(key, operation), channel), y) >>> 32);
  }
}
