package dev.augur.support.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.support.pixel.SamplePlanes;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 16-bit floats against the JDK's conversion, and against exact arithmetic where the JDK has none. */
class HalfTest {
  private static final int CHUNK = 4096;
  private static final int RANDOM_CHUNKS = 1000;

  /** What is stored, through the vector code or its twin. */
  private static short[] stored(PixelType type, float[] values, boolean vector) {
    short[] out = new short[values.length];
    MemorySegment tensor = MemorySegment.ofArray(out);
    StoreTest.store(1, values.length, 1, type, Layout.CHW, 255)
        .row(SamplePlanes.row(values, 0), values.length, tensor, 0, vector);
    return out;
  }

  private static void check(PixelType type, float... values) {
    short[] scalar = stored(type, values, false);
    assertThat(stored(type, values, true)).isEqualTo(scalar);
    for (int i = 0; i < values.length; i++) {
      short expected = type == PixelType.FLOAT16 ? Float.floatToFloat16(values[i]) : nearestBfloat16(values[i]);
      boolean right = Float.isNaN(values[i]) ? isNan(type, scalar[i]) : scalar[i] == expected;
      if (!right) {
        assertThat(scalar[i]).as("%s of %s, bits %08x", type, values[i], Float.floatToRawIntBits(values[i]))
            .isEqualTo(expected);
      }
    }
  }

  private static boolean isNan(PixelType type, short word) {
    return Float.isNaN(type.get(MemorySegment.ofArray(new short[] {word}), 0));
  }

  /** The nearer of the two neighbours with 16 bits, the even one at a tie; distances in double are exact. */
  private static short nearestBfloat16(float value) {
    int down = Float.floatToRawIntBits(value) & 0xFFFF0000;
    int up = down + 0x10000;
    if (Float.isInfinite(value)) {
      return (short) (down >>> 16);
    }
    double below = Math.abs((double) value - Float.intBitsToFloat(down));
    // Past the largest value, infinity stands where the next power of two would.
    double next = Float.isInfinite(Float.intBitsToFloat(up))
        ? Math.copySign(0x1p128, value) : Float.intBitsToFloat(up);
    double above = Math.abs(next - value);
    boolean tieToDown = below == above && (down & 0x10000) == 0;
    return (short) ((below < above || tieToDown ? down : up) >>> 16);
  }

  /** A float and the floats just below and above it. */
  private static void around(float value, float[] to, int at) {
    to[at] = value;
    to[at + 1] = Float.intBitsToFloat(Float.floatToRawIntBits(value) - 1);
    to[at + 2] = Float.intBitsToFloat(Float.floatToRawIntBits(value) + 1);
  }

  @Test
  void everyFloat16ItsMidpointAndTheirNeighbours() {
    float[] values = new float[6];
    for (int word = 0; word <= 0xFFFF; word++) {
      float value = Float.float16ToFloat((short) word);
      around(value, values, 0);
      float next = Float.float16ToFloat((short) (word + 1));
      around(Float.isInfinite(next) ? Math.copySign(65520, value) : (value + next) / 2, values, 3);
      check(PixelType.FLOAT16, values);
    }
  }

  @Test
  void everyBfloat16ItsMidpointAndTheirNeighbours() {
    float[] values = new float[6 * 16];
    for (int word = 0; word <= 0xFFFF; word++) {
      around(Float.intBitsToFloat(word << 16), values, word % 16 * 6);
      around(Float.intBitsToFloat(word << 16 | 0x8000), values, word % 16 * 6 + 3);
      if (word % 16 == 15) {
        check(PixelType.BFLOAT16, values);
      }
    }
  }

  @Test
  void anyBits() {
    Random random = new Random(16);
    float[] values = new float[CHUNK];
    for (int chunk = 0; chunk < RANDOM_CHUNKS; chunk++) {
      for (int i = 0; i < CHUNK; i++) {
        values[i] = Float.intBitsToFloat(random.nextInt());
      }
      check(PixelType.FLOAT16, values);
      check(PixelType.BFLOAT16, values);
    }
  }

  @Test
  void valuesThatNeedCare() {
    float[] values = {0, -0.0f, 1, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE,
      -Float.MAX_VALUE, Float.MIN_VALUE, Float.MIN_NORMAL, 65504, 65519.996f, 65520, 0x1p-25f, 0x1.000002p-25f,
      Float.intBitsToFloat(0x7f800001), Float.intBitsToFloat(0xffffffff)};
    int[] halves = {0, 0x8000, 0x3c00, -1, 0x7c00, 0xfc00, 0x7c00, 0xfc00, 0, 0, 0x7bff, 0x7bff, 0x7c00, 0, 1, -1, -1};
    int[] upper = {0, 0x8000, 0x3f80, 0x7fc0, 0x7f80, 0xff80, 0x7f80, 0xff80, 0, 0x80, 0x4780, 0x4780, 0x4780, 0x3300,
      0x3300, 0x7fc0, 0x7fc0};
    for (boolean vector : new boolean[] {false, true}) {
      short[] float16 = stored(PixelType.FLOAT16, values, vector);
      short[] bfloat16 = stored(PixelType.BFLOAT16, values, vector);
      for (int i = 0; i < values.length; i++) {
        assertThat(bfloat16[i] & 0xFFFF).as("%s", values[i]).isEqualTo(upper[i]);
        if (halves[i] < 0) {
          assertThat(isNan(PixelType.FLOAT16, float16[i])).isTrue();
        } else {
          assertThat(float16[i] & 0xFFFF).as("%s", values[i]).isEqualTo(halves[i]);
        }
      }
    }
  }
}
