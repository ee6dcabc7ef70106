package dev.augur.support.geometry;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of the loop in {@link ElasticColumns}. */
final class ElasticVector {
  private static final VectorSpecies<Double> DOUBLES = Lanes.DOUBLE;
  private static final int LANES = DOUBLES.length();
  static final double SIXTH = 1.0 / 6;

  private ElasticVector() {}

  /**
   * Displaces a run of points in one cell by whole vectors, the last of which may spoil the points of the next run.
   *
   * <p>A sixth is rounded as a division rounds it: the product with the rounded reciprocal of 6 lies within one unit in
   * the last place of it, what is missing is computed exactly, and its sixth rounds the sum rightly (Markstein's
   * theorem). Only zeros may have another sign.
   *
   * @param to where the last run ends, which is not passed
   * @return where the vectors stopped, at the run's end or short of it
   */
  static int displace(
      ElasticColumns columns, double[] blendX, double[] blendY, int cell, double height, double[] px, double[] py,
      int from, int end, int to) {
    DoubleVector sixth = DoubleVector.broadcast(DOUBLES, SIXTH);
    DoubleVector minusSix = DoubleVector.broadcast(DOUBLES, -6);
    int last = to - LANES;
    int i = from;
    for (; i < end && i <= last; i += LANES) {
      DoubleVector first = DoubleVector.fromArray(DOUBLES, columns.first, i);
      DoubleVector second = DoubleVector.fromArray(DOUBLES, columns.second, i);
      DoubleVector third = DoubleVector.fromArray(DOUBLES, columns.third, i);
      DoubleVector fourth = DoubleVector.fromArray(DOUBLES, columns.fourth, i);
      DoubleVector x = first.mul(blendX[cell]).add(second.mul(blendX[cell + 1])).add(third.mul(blendX[cell + 2]))
          .add(fourth.mul(blendX[cell + 3]));
      DoubleVector y = first.mul(blendY[cell]).add(second.mul(blendY[cell + 1])).add(third.mul(blendY[cell + 2]))
          .add(fourth.mul(blendY[cell + 3]));
      DoubleVector closeX = x.mul(sixth);
      DoubleVector closeY = y.mul(sixth);
      closeX.fma(minusSix, x).fma(sixth, closeX).add(DoubleVector.fromArray(DOUBLES, columns.x, i)).intoArray(px, i);
      closeY.fma(minusSix, y).fma(sixth, closeY).add(height).intoArray(py, i);
    }
    return i;
  }
}
