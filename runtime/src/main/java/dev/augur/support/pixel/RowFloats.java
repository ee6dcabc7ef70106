package dev.augur.support.pixel;

/** A row of floats, planar: channel c of column x is {@code data[at + c * step + x]}. Owned, or lying in planes. */
public final class RowFloats {
  private float[] own = new float[0];
  private int ownStep;

  /** The array that holds the row. */
  public float[] data = own;

  /** Index of its first float. */
  public int at;

  /** Floats from one channel to the next. */
  public int step;

  /** An empty row: {@link #reserve} room, or {@link #point} it somewhere. */
  public RowFloats() {}

  /** Makes room for a row of the given width, which lies in the worker's own scratch then. */
  public void reserve(int channels, int width) {
    ownStep = Planes.padded(width);
    if (own.length < channels * ownStep) {
      own = new float[channels * ownStep];
    }
    own();
  }

  /** The row is to be written into the worker's own scratch. */
  public void own() {
    point(own, 0, ownStep);
  }

  /** The row is one of planes. */
  public void point(Planes planes, int y) {
    point(planes.data, planes.row(0, y), planes.planeStep);
  }

  /** The row lies elsewhere. */
  public void point(float[] data, int at, int step) {
    this.data = data;
    this.at = at;
    this.step = step;
  }
}
