package dev.augur.support;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Double precision coordinates in vectors; the twin of the loops in {@link ChainRows} and {@link BaseTaps}. Each method
 * handles as many whole vectors as fit and says where it stopped.
 */
final class ChainVector {
  private static final VectorSpecies<Double> DOUBLES = Lanes.DOUBLE;
  private static final int LANES = DOUBLES.length();

  /** Adding and subtracting it rounds numbers from 0 to 2^51 to whole ones. */
  private static final double WHOLE = 0x1p52;

  private ChainVector() {}

  /** Takes points through a projective map. */
  static int projective(Lookup map, double[] px, double[] py, double[] weight, boolean filled, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(DOUBLES, px, i);
      DoubleVector y = DoubleVector.fromArray(DOUBLES, py, i);
      DoubleVector w = x.mul(map.wx).add(y.mul(map.wy)).add(map.w0);
      DoubleVector near = DoubleVector.broadcast(DOUBLES, 1).div(w.max(ChainRows.HORIZON));
      clamped(x.mul(map.xx).add(y.mul(map.xy)).add(map.x0).mul(near)).intoArray(px, i);
      clamped(x.mul(map.yx).add(y.mul(map.yy)).add(map.y0).mul(near)).intoArray(py, i);
      if (filled) {
        VectorMask<Double> behind = w.compare(VectorOperators.LT, ChainRows.HORIZON);
        DoubleVector.fromArray(DOUBLES, weight, i).blend(0, behind).intoArray(weight, i);
      }
    }
    return end;
  }

  private static DoubleVector clamped(DoubleVector position) {
    return position.max(-ChainRows.FAR).min(ChainRows.FAR);
  }

  /** Mixes the weights of points against the fill around a window of the source. */
  static int ramps(double[] px, double[] py, double[] weight, FrameAxis columns, FrameAxis rows, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(DOUBLES, px, i);
      DoubleVector y = DoubleVector.fromArray(DOUBLES, py, i);
      DoubleVector.fromArray(DOUBLES, weight, i).mul(ramp(x, columns).mul(ramp(y, rows))).intoArray(weight, i);
    }
    return end;
  }

  private static DoubleVector ramp(DoubleVector q, FrameAxis axis) {
    DoubleVector rise = q.sub(axis.low).add(1).max(0).min(1);
    return rise.mul(DoubleVector.broadcast(DOUBLES, axis.high).sub(q).max(0).min(1));
  }

  /**
   * Parts coordinates, held within the window, into the pixel at or before each and the fraction after it.
   *
   * @param p the coordinates; becomes the fractions
   * @param first becomes the pixels
   */
  static int part(double[] p, double[] first, FrameAxis axis, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    double last = Math.max(axis.high - 2, axis.low);
    for (int i = from; i < end; i += LANES) {
      DoubleVector point = DoubleVector.fromArray(DOUBLES, p, i).max(axis.low).min(axis.high - 1);
      DoubleVector rounded = point.add(WHOLE).sub(WHOLE);
      DoubleVector floor = rounded.sub(1, rounded.compare(VectorOperators.GT, point)).min(last);
      floor.intoArray(first, i);
      point.sub(floor).intoArray(p, i);
    }
    return end;
  }
}
