package dev.augur.support;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Double precision coordinates in vectors; the twin of the loops in {@link ChainRows} and {@link BaseTaps}. Each method
 * handles as many whole vectors as fit and says where it stopped.
 *
 * <p>Maxima and minima compare bits, as a single instruction does: right wherever one of both is not negative, and of
 * both zeros the positive one is the larger, as {@link Math#max(double, double)} has it.
 */
final class ChainVector {
  private static final VectorSpecies<Double> DOUBLES = Lanes.DOUBLE;
  private static final int LANES = DOUBLES.length();

  /** As many floats, and ints, as doubles. */
  private static final VectorShape HALF = VectorShape.forBitSize(DOUBLES.vectorBitSize() / 2);

  private static final VectorSpecies<Float> FLOATS = VectorSpecies.of(float.class, HALF);
  private static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, HALF);

  /** What loops carry, see {@link Lanes#INTS}. */
  private static final Class<LongVector> LONGS = Lanes.vectorsOf(Lanes.LONG);

  /**
   * Adding and subtracting it rounds numbers from 0 to 2^51 to whole ones; in between, the lowest bits say which.
   */
  private static final double WHOLE = 0x1p52;

  private static final long ONE = Double.doubleToRawLongBits(1);

  private ChainVector() {}

  /** Takes the points of a row, at columns {@code from} and on, through a projective map. */
  static int projective(
      Lookup map, int y, double[] px, double[] py, double[] weight, boolean filled, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    DoubleVector columns = DoubleVector.zero(DOUBLES).addIndex(1);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = columns.add(i);
      DoubleVector w = x.mul(map.wx).add(map.wy * y).add(map.w0);
      DoubleVector near = DoubleVector.broadcast(DOUBLES, 1).div(atLeast(w, ChainRows.HORIZON));
      clamped(x.mul(map.xx).add(map.xy * y).add(map.x0).mul(near)).intoArray(px, i);
      clamped(x.mul(map.yx).add(map.yy * y).add(map.y0).mul(near)).intoArray(py, i);
      if (filled) {
        hide(w, weight, i);
      }
    }
    return end;
  }

  /** Takes points through a projective map. */
  static int projective(Lookup map, double[] px, double[] py, double[] weight, boolean filled, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(DOUBLES, px, i);
      DoubleVector y = DoubleVector.fromArray(DOUBLES, py, i);
      DoubleVector w = x.mul(map.wx).add(y.mul(map.wy)).add(map.w0);
      DoubleVector near = DoubleVector.broadcast(DOUBLES, 1).div(atLeast(w, ChainRows.HORIZON));
      clamped(x.mul(map.xx).add(y.mul(map.xy)).add(map.x0).mul(near)).intoArray(px, i);
      clamped(x.mul(map.yx).add(y.mul(map.yy)).add(map.y0).mul(near)).intoArray(py, i);
      if (filled) {
        hide(w, weight, i);
      }
    }
    return end;
  }

  /** What lies behind the viewer is fill. */
  private static void hide(DoubleVector w, double[] weight, int i) {
    VectorMask<Double> behind = w.compare(VectorOperators.LT, ChainRows.HORIZON);
    DoubleVector.fromArray(DOUBLES, weight, i).blend(0, behind).intoArray(weight, i);
  }

  private static DoubleVector atLeast(DoubleVector a, double least) {
    return a.reinterpretAsLongs().max(Double.doubleToRawLongBits(least)).reinterpretAsDoubles();
  }

  private static DoubleVector atMost(DoubleVector a, double most) {
    return a.reinterpretAsLongs().min(Double.doubleToRawLongBits(most)).reinterpretAsDoubles();
  }

  /** Of two negative numbers the larger one has the smaller bits. */
  private static DoubleVector clamped(DoubleVector position) {
    DoubleVector low = atMost(position, ChainRows.FAR);
    return low.blend(-ChainRows.FAR, low.compare(VectorOperators.LT, -ChainRows.FAR));
  }

  /**
   * Mixes the weights of points against the fill around a window of the source into the taps' covers.
   *
   * <p>As a window holds at least a pixel, one of both ramps is 1 everywhere: the smaller one is their product.
   *
   * @return whether some point shows fill
   */
  static boolean covers(
      double[] px, double[] py, double[] weight, FrameAxis columns, FrameAxis rows, int from, int end, RowTaps taps) {
    LongVector one = LongVector.broadcast(Lanes.LONG, ONE);
    LongVector zero = LongVector.zero(Lanes.LONG);
    DoubleVector beforeColumns = DoubleVector.broadcast(DOUBLES, columns.low);
    DoubleVector beforeRows = DoubleVector.broadcast(DOUBLES, rows.low);
    DoubleVector behindColumns = DoubleVector.broadcast(DOUBLES, columns.high);
    DoubleVector behindRows = DoubleVector.broadcast(DOUBLES, rows.high);
    LongVector least = one;
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(DOUBLES, px, i);
      LongVector rise = x.sub(beforeColumns).add(1).reinterpretAsLongs();
      LongVector fall = behindColumns.sub(x).reinterpretAsLongs();
      DoubleVector cover = rise.min(fall).min(one).max(zero).reinterpretAsDoubles();
      DoubleVector y = DoubleVector.fromArray(DOUBLES, py, i);
      rise = y.sub(beforeRows).add(1).reinterpretAsLongs();
      fall = behindRows.sub(y).reinterpretAsLongs();
      cover = cover.mul(rise.min(fall).min(one).max(zero).reinterpretAsDoubles());
      cover = cover.mul(DoubleVector.fromArray(DOUBLES, weight, i));
      floats(cover).intoArray(taps.cover, i);
      least = LONGS.cast(least).min(cover.reinterpretAsLongs());
    }
    return LONGS.cast(least).reduceLanes(VectorOperators.MIN) < ONE;
  }

  /** Finds the pixel at or before each point, once that is held within the window, and the fractions after it. */
  static int place(
      double[] px, double[] py, FrameAxis columns, FrameAxis rows, PixelSource source, int from, int to, RowTaps taps) {
    int end = from + DOUBLES.loopBound(to - from);
    double lastColumn = Math.max(columns.high - 2, columns.low);
    double lastRow = Math.max(rows.high - 2, rows.low);
    DoubleVector start = DoubleVector.broadcast(DOUBLES, WHOLE + source.start);
    DoubleVector columnStep = DoubleVector.broadcast(DOUBLES, source.columnStep);
    DoubleVector rowStep = DoubleVector.broadcast(DOUBLES, source.rowStep);
    LongVector lowest = LongVector.zero(Lanes.LONG);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = within(DoubleVector.fromArray(DOUBLES, px, i), columns);
      DoubleVector column = atMost(floor(x), lastColumn);
      floats(x.sub(column)).intoArray(taps.fx, i);
      DoubleVector y = within(DoubleVector.fromArray(DOUBLES, py, i), rows);
      DoubleVector row = atMost(floor(y), lastRow);
      floats(y.sub(row)).intoArray(taps.fy, i);
      // Whole numbers, so that nothing is rounded.
      LongVector offset = row.fma(rowStep, column.fma(columnStep, start)).reinterpretAsLongs();
      offset.convertShape(VectorOperators.L2I, INTS, 0).reinterpretAsInts().intoArray(taps.offset, i);
      lowest = LONGS.cast(lowest).max(row.reinterpretAsLongs());
    }
    double lowestRow = Double.longBitsToDouble(LONGS.cast(lowest).reduceLanes(VectorOperators.MAX));
    taps.lowestRow = Math.max(taps.lowestRow, (int) lowestRow);
    return end;
  }

  private static DoubleVector within(DoubleVector point, FrameAxis axis) {
    return atMost(atLeast(point, axis.low), axis.high - 1);
  }

  private static DoubleVector floor(DoubleVector point) {
    DoubleVector rounded = point.add(WHOLE).sub(WHOLE);
    return rounded.sub(1, rounded.compare(VectorOperators.GT, point));
  }

  private static FloatVector floats(DoubleVector doubles) {
    return (FloatVector) doubles.convertShape(VectorOperators.D2F, FLOATS, 0);
  }
}
