package dev.augur.support.warp;

import dev.augur.support.geometry.FrameAxis;
import dev.augur.support.geometry.Lookup;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.DoubleVector;
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
  private static final long FAR = Double.doubleToRawLongBits(ChainRows.FAR);
  private static final long HORIZON = Double.doubleToRawLongBits(ChainRows.HORIZON);

  private ChainVector() {}

  /**
   * Takes the points of a row, at columns {@code from} and on, through a projective map. What lies behind the viewer is
   * fill. Of two negative numbers the larger one has the smaller bits, so that they are compared as numbers.
   */
  static int projective(
      Lookup map, int y, double[] px, double[] py, double[] weight, boolean filled, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    DoubleVector one = DoubleVector.broadcast(DOUBLES, 1);
    DoubleVector columns = DoubleVector.zero(DOUBLES).addIndex(1);
    for (int i = from; i < end; i += LANES) {
      DoubleVector column = columns.add(i);
      DoubleVector w = column.mul(map.wx).add(map.wy * y).add(map.w0);
      DoubleVector near = one.div(w.reinterpretAsLongs().max(HORIZON).reinterpretAsDoubles());
      DoubleVector newX = column.mul(map.xx).add(map.xy * y).add(map.x0).mul(near);
      DoubleVector lowX = newX.reinterpretAsLongs().min(FAR).reinterpretAsDoubles();
      lowX.blend(-ChainRows.FAR, lowX.compare(VectorOperators.LT, -ChainRows.FAR)).intoArray(px, i);
      DoubleVector newY = column.mul(map.yx).add(map.yy * y).add(map.y0).mul(near);
      DoubleVector lowY = newY.reinterpretAsLongs().min(FAR).reinterpretAsDoubles();
      lowY.blend(-ChainRows.FAR, lowY.compare(VectorOperators.LT, -ChainRows.FAR)).intoArray(py, i);
      if (filled) {
        VectorMask<Double> behind = w.compare(VectorOperators.LT, ChainRows.HORIZON);
        DoubleVector.fromArray(DOUBLES, weight, i).blend(0, behind).intoArray(weight, i);
      }
    }
    return end;
  }

  /** Takes points through a projective map. */
  static int projective(Lookup map, double[] px, double[] py, double[] weight, boolean filled, int from, int to) {
    int end = from + DOUBLES.loopBound(to - from);
    DoubleVector one = DoubleVector.broadcast(DOUBLES, 1);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(DOUBLES, px, i);
      DoubleVector y = DoubleVector.fromArray(DOUBLES, py, i);
      DoubleVector w = x.mul(map.wx).add(y.mul(map.wy)).add(map.w0);
      DoubleVector near = one.div(w.reinterpretAsLongs().max(HORIZON).reinterpretAsDoubles());
      DoubleVector newX = x.mul(map.xx).add(y.mul(map.xy)).add(map.x0).mul(near);
      DoubleVector lowX = newX.reinterpretAsLongs().min(FAR).reinterpretAsDoubles();
      lowX.blend(-ChainRows.FAR, lowX.compare(VectorOperators.LT, -ChainRows.FAR)).intoArray(px, i);
      DoubleVector newY = x.mul(map.yx).add(y.mul(map.yy)).add(map.y0).mul(near);
      DoubleVector lowY = newY.reinterpretAsLongs().min(FAR).reinterpretAsDoubles();
      lowY.blend(-ChainRows.FAR, lowY.compare(VectorOperators.LT, -ChainRows.FAR)).intoArray(py, i);
      if (filled) {
        VectorMask<Double> behind = w.compare(VectorOperators.LT, ChainRows.HORIZON);
        DoubleVector.fromArray(DOUBLES, weight, i).blend(0, behind).intoArray(weight, i);
      }
    }
    return end;
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
      cover.convertShape(VectorOperators.D2F, FLOATS, 0).reinterpretAsFloats().intoArray(taps.cover, i);
      least = LONGS.cast(least).min(cover.reinterpretAsLongs());
    }
    return LONGS.cast(least).reduceLanes(VectorOperators.MIN) < ONE;
  }

  /** Finds the pixel at or before each point, once that is held within the window, and the fractions after it. */
  static int place(
      double[] px, double[] py, FrameAxis columns, FrameAxis rows, PixelSource source, int from, int to, RowTaps taps) {
    int end = from + DOUBLES.loopBound(to - from);
    long lowColumn = Double.doubleToRawLongBits(columns.low);
    long highColumn = Double.doubleToRawLongBits(columns.high - 1);
    long lastColumn = Double.doubleToRawLongBits(Math.max(columns.high - 2, columns.low));
    long lowRow = Double.doubleToRawLongBits(rows.low);
    long highRow = Double.doubleToRawLongBits(rows.high - 1);
    long lastRow = Double.doubleToRawLongBits(Math.max(rows.high - 2, rows.low));
    DoubleVector start = DoubleVector.broadcast(DOUBLES, WHOLE + source.start);
    DoubleVector columnStep = DoubleVector.broadcast(DOUBLES, source.columnStep);
    DoubleVector rowStep = DoubleVector.broadcast(DOUBLES, source.rowStep);
    LongVector lowest = LongVector.zero(Lanes.LONG);
    for (int i = from; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(DOUBLES, px, i).reinterpretAsLongs().max(lowColumn).min(highColumn)
          .reinterpretAsDoubles();
      DoubleVector roundedX = x.add(WHOLE).sub(WHOLE);
      DoubleVector column = roundedX.sub(1, roundedX.compare(VectorOperators.GT, x))
          .reinterpretAsLongs().min(lastColumn).reinterpretAsDoubles();
      x.sub(column).convertShape(VectorOperators.D2F, FLOATS, 0).reinterpretAsFloats().intoArray(taps.fx, i);
      DoubleVector y = DoubleVector.fromArray(DOUBLES, py, i).reinterpretAsLongs().max(lowRow).min(highRow)
          .reinterpretAsDoubles();
      DoubleVector roundedY = y.add(WHOLE).sub(WHOLE);
      DoubleVector row = roundedY.sub(1, roundedY.compare(VectorOperators.GT, y))
          .reinterpretAsLongs().min(lastRow).reinterpretAsDoubles();
      y.sub(row).convertShape(VectorOperators.D2F, FLOATS, 0).reinterpretAsFloats().intoArray(taps.fy, i);
      // Whole numbers, so that nothing is rounded.
      LongVector offset = row.fma(rowStep, column.fma(columnStep, start)).reinterpretAsLongs();
      offset.convertShape(VectorOperators.L2I, INTS, 0).reinterpretAsInts().intoArray(taps.offset, i);
      lowest = LONGS.cast(lowest).max(row.reinterpretAsLongs());
    }
    double lowestRow = Double.longBitsToDouble(LONGS.cast(lowest).reduceLanes(VectorOperators.MAX));
    taps.lowestRow = Math.max(taps.lowestRow, (int) lowestRow);
    return end;
  }
}
