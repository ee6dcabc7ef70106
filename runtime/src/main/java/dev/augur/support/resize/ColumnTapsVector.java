package dev.augur.support.resize;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vertical half of {@link Antialias} in vectors: neighbouring values of several source rows, weighted and summed in
 * rising order of the rows. Tap counts are even.
 */
final class ColumnTapsVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  /** As many bytes as floats; of 8 bytes the 128-bit code uses the first 4, as there is no shorter vector. */
  private static final VectorSpecies<Byte> BYTE =
      FLOAT.length() == 16 ? ByteVector.SPECIES_128 : ByteVector.SPECIES_64;

  private ColumnTapsVector() {}

  /** See {@link TapsScalar#columns(byte[], int[], float[], int, int, float[], int, int)}. */
  static void columns(byte[] pixels, int[] rows, float[] weights, int at, int count, float[] to, int width) {
    int bound = width < BYTE.length() ? 0 : FLOAT.loopBound(width - BYTE.length()) + FLOAT.length();
    int k = count % 4 == 0 ? 4 : 2;
    if (k == 4) {
      start4(pixels, rows, weights, at, to, bound);
    } else {
      start2(pixels, rows, weights, at, to, bound);
    }
    for (; k < count; k += 4) {
      more4(pixels, rows, k, weights, at + k, to, bound);
    }
    TapsScalar.columns(pixels, rows, weights, at, count, to, bound, width);
  }

  private static void start2(byte[] pixels, int[] rows, float[] weights, int at, float[] to, int bound) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[at]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[at + 1]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector v0 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r0 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v1 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r1 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      v1.fma(w1, v0.mul(w0)).intoArray(to, x);
    }
  }

  private static void start4(byte[] pixels, int[] rows, float[] weights, int at, float[] to, int bound) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[at]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[at + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[at + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[at + 3]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector v0 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r0 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v1 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r1 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v2 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r2 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v3 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r3 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      v3.fma(w3, v2.fma(w2, v1.fma(w1, v0.mul(w0)))).intoArray(to, x);
    }
  }

  private static void more4(
      byte[] pixels, int[] rows, int k, float[] weights, int at, float[] to, int bound) {
    int r0 = rows[k];
    int r1 = rows[k + 1];
    int r2 = rows[k + 2];
    int r3 = rows[k + 3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[at]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[at + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[at + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[at + 3]);
    for (int x = 0; x < bound; x += FLOAT.length()) {
      FloatVector v0 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r0 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v1 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r1 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v2 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r2 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v3 = (FloatVector) ByteVector.fromArray(BYTE, pixels, r3 + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, Lanes.INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector sum = v0.fma(w0, FloatVector.fromArray(FLOAT, to, x));
      v3.fma(w3, v2.fma(w2, v1.fma(w1, sum))).intoArray(to, x);
    }
  }
}
