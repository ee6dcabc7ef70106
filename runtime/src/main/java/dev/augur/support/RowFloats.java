package dev.augur.support;

/** A row of floats, planar: channel c of column x is {@code data[at + c * step + x]}. Owned, or lying in planes. */
final class RowFloats {
  private float[] own = new float[0];
  private int ownStep;

  float[] data = own;
  int at;
  int step;

  void reserve(int channels, int width) {
    ownStep = Planes.padded(width);
    if (own.length < channels * ownStep) {
      own = new float[channels * ownStep];
    }
    own();
  }

  /** The row is to be written into the worker's own scratch. */
  void own() {
    point(own, 0, ownStep);
  }

  /** The row lies elsewhere. */
  void point(float[] data, int at, int step) {
    this.data = data;
    this.at = at;
    this.step = step;
  }
}
