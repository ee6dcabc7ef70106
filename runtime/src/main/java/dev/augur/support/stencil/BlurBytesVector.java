package dev.augur.support.stencil;

import dev.augur.support.pixel.PixelBytes;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * What {@link BlurColumnsVector} does with rows of floats, with rows of bytes: they are made floats where they are read,
 * since as floats all rows that a band needs would not fit the nearest cache.
 */
final class BlurBytesVector {
  private static final VectorSpecies<Byte> BYTE = PixelBytes.GREY;
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;

  private BlurBytesVector() {}

  /** All taps. */
  static void sum(byte[] data, int[] taps, float[] weights, int reach, float[] to, int at, int step, int count) {
    if (reach == 6) {
      six(data, taps, weights, to, at, step, count);
      return;
    }
    four(data, taps, reach - 4, weights, to, at, step, count);
    for (int k = 5; k <= reach; k += 4) {
      fourMore(data, taps, reach, weights, k, to, at, step, count);
    }
  }

  private static void four(
      byte[] data, int[] taps, int first, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v3 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 3] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v4 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 4] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v5 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 5] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v6 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 6] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v7 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 7] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v8 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 8] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector sum0 = v3.add(v5).fma(w1, v4.mul(w0));
      FloatVector sum1 = v4.add(v6).fma(w1, v5.mul(w0));
      FloatVector sum2 = v5.add(v7).fma(w1, v6.mul(w0));
      FloatVector sum3 = v6.add(v8).fma(w1, v7.mul(w0));
      FloatVector v2 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 2] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v9 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 9] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v2.add(v6).fma(w2, sum0);
      sum1 = v3.add(v7).fma(w2, sum1);
      sum2 = v4.add(v8).fma(w2, sum2);
      sum3 = v5.add(v9).fma(w2, sum3);
      FloatVector v1 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 1] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v10 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 10] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v1.add(v7).fma(w3, sum0);
      sum1 = v2.add(v8).fma(w3, sum1);
      sum2 = v3.add(v9).fma(w3, sum2);
      sum3 = v4.add(v10).fma(w3, sum3);
      FloatVector v0 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 0] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v11 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[first + 11] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v0.add(v8).fma(w4, sum0);
      sum1 = v1.add(v9).fma(w4, sum1);
      sum2 = v2.add(v10).fma(w4, sum2);
      sum3 = v3.add(v11).fma(w4, sum3);
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }

  private static void six(
      byte[] data, int[] taps, float[] weights, float[] to, int at, int step, int count) {
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector w4 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector w5 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector w6 = FloatVector.broadcast(FLOAT, weights[6]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector v5 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[5] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v6 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[6] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v7 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[7] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v8 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[8] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v9 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[9] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v10 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[10] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector sum0 = v5.add(v7).fma(w1, v6.mul(w0));
      FloatVector sum1 = v6.add(v8).fma(w1, v7.mul(w0));
      FloatVector sum2 = v7.add(v9).fma(w1, v8.mul(w0));
      FloatVector sum3 = v8.add(v10).fma(w1, v9.mul(w0));
      FloatVector v4 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[4] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v11 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[11] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v4.add(v8).fma(w2, sum0);
      sum1 = v5.add(v9).fma(w2, sum1);
      sum2 = v6.add(v10).fma(w2, sum2);
      sum3 = v7.add(v11).fma(w2, sum3);
      FloatVector v3 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[3] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v12 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[12] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v3.add(v9).fma(w3, sum0);
      sum1 = v4.add(v10).fma(w3, sum1);
      sum2 = v5.add(v11).fma(w3, sum2);
      sum3 = v6.add(v12).fma(w3, sum3);
      FloatVector v2 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[2] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v13 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[13] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v2.add(v10).fma(w4, sum0);
      sum1 = v3.add(v11).fma(w4, sum1);
      sum2 = v4.add(v12).fma(w4, sum2);
      sum3 = v5.add(v13).fma(w4, sum3);
      FloatVector v1 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[1] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v14 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[14] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v1.add(v11).fma(w5, sum0);
      sum1 = v2.add(v12).fma(w5, sum1);
      sum2 = v3.add(v13).fma(w5, sum2);
      sum3 = v4.add(v14).fma(w5, sum3);
      FloatVector v0 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[0] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector v15 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[15] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      sum0 = v0.add(v12).fma(w6, sum0);
      sum1 = v1.add(v13).fma(w6, sum1);
      sum2 = v2.add(v14).fma(w6, sum2);
      sum3 = v3.add(v15).fma(w6, sum3);
      sum0.intoArray(to, at + x);
      sum1.intoArray(to, at + step + x);
      sum2.intoArray(to, at + 2 * step + x);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }

  /** Adds the taps at distances of k to k + 3. */
  private static void fourMore(
      byte[] data, int[] taps, int reach, float[] weights, int k, float[] to, int at, int step, int count) {
    int above = reach - k - 3;
    int below = reach + k;
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[k]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[k + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[k + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[k + 3]);
    for (int x = 0; x < count; x += FLOAT.length()) {
      FloatVector a0 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b0 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector a1 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above + 1] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b1 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below + 1] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector a2 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above + 2] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b2 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below + 2] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector a3 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above + 3] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b3 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below + 3] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector a4 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above + 4] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b4 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below + 4] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector a5 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above + 5] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b5 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below + 5] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector a6 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[above + 6] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector b6 = (FloatVector) ByteVector.fromArray(BYTE, data, taps[below + 6] + x)
          .convertShape(VectorOperators.ZERO_EXTEND_B2I, INT, 0).convert(VectorOperators.I2F, 0);
      FloatVector sum0 = FloatVector.fromArray(FLOAT, to, at + x);
      sum0 = a3.add(b0).fma(w0, sum0);
      sum0 = a2.add(b1).fma(w1, sum0);
      sum0 = a1.add(b2).fma(w2, sum0);
      sum0 = a0.add(b3).fma(w3, sum0);
      sum0.intoArray(to, at + x);
      FloatVector sum1 = FloatVector.fromArray(FLOAT, to, at + step + x);
      sum1 = a4.add(b1).fma(w0, sum1);
      sum1 = a3.add(b2).fma(w1, sum1);
      sum1 = a2.add(b3).fma(w2, sum1);
      sum1 = a1.add(b4).fma(w3, sum1);
      sum1.intoArray(to, at + step + x);
      FloatVector sum2 = FloatVector.fromArray(FLOAT, to, at + 2 * step + x);
      sum2 = a5.add(b2).fma(w0, sum2);
      sum2 = a4.add(b3).fma(w1, sum2);
      sum2 = a3.add(b4).fma(w2, sum2);
      sum2 = a2.add(b5).fma(w3, sum2);
      sum2.intoArray(to, at + 2 * step + x);
      FloatVector sum3 = FloatVector.fromArray(FLOAT, to, at + 3 * step + x);
      sum3 = a6.add(b3).fma(w0, sum3);
      sum3 = a5.add(b4).fma(w1, sum3);
      sum3 = a4.add(b5).fma(w2, sum3);
      sum3 = a3.add(b6).fma(w3, sum3);
      sum3.intoArray(to, at + 3 * step + x);
    }
  }
}
