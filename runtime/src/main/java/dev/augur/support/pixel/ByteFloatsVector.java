package dev.augur.support.pixel;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Bytes as floats, in vectors. */
public final class ByteFloatsVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  /** Bytes that are loaded beyond those that become floats: at 128 bits the shortest vector of bytes is longer. */
  private static final int SURPLUS = PixelBytes.GREY.length() - FLOAT.length();

  private ByteFloatsVector() {}

  /** So many bytes from {@code at} on, 0 to 255; reads none behind them. */
  public static void floats(byte[] bytes, int at, int count, float[] to, int toAt) {
    int bound = FLOAT.loopBound(Math.max(0, count - SURPLUS));
    for (int x = 0; x < bound; x += FLOAT.length()) {
      ByteVector.fromArray(PixelBytes.GREY, bytes, at + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0)
          .convert(VectorOperators.I2F, 0).reinterpretAsFloats().intoArray(to, toAt + x);
    }
    ByteFloatsScalar.floats(bytes, at, bound, count, to, toAt);
  }
}
