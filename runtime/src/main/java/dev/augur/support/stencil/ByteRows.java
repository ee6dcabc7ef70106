package dev.augur.support.stencil;

import dev.augur.support.pixel.ByteFloatsScalar;
import dev.augur.support.pixel.ByteFloatsVector;
import dev.augur.support.pixel.Planes;
import dev.augur.support.warp.Warp;

/**
 * Rows of an 8-bit image for a stencil that makes bytes of bytes. Pixels stay interleaved: a stencil that treats all channels
 * alike need not take them apart, as neighbours of the same channel are as far apart everywhere.
 *
 * <p>Rows are made in order, when the stencil needs them, into a ring. Owned by one worker; not thread-safe.
 */
public final class ByteRows {
  /** The rows; pixels are {@link Planes#pixelStep} values apart. */
  public final Planes planes = new Planes();

  private Warp from;
  private boolean vector;
  private int made;

  /** Rows of nothing; {@link #open} them first. */
  public ByteRows() {}

  /**
   * Starts an image.
   *
   * @param from opened, and at most moving whole pixels, of 1 or 3 channels
   * @param rows how many successive rows are read at a time
   * @param floats whether the stencil's vector code reads floats; otherwise it makes floats of bytes itself
   * @param vector whether the vector code runs
   */
  public void open(Warp from, int rows, boolean floats, boolean vector) {
    this.from = from;
    this.vector = vector;
    made = 0;
    planes.interleave(from.channels(), from.height(), from.width(), rows, vector && !floats);
  }

  /** Makes the first rows up to a number of them, as far as they are not made. */
  public void make(int end) {
    for (; made < end; made++) {
      from.load(made);
      if (planes.ofBytes) {
        System.arraycopy(from.pixels, from.pixelsAt, planes.bytes, planes.row(0, made), planes.width);
      } else if (vector) {
        ByteFloatsVector.floats(from.pixels, from.pixelsAt, planes.width, planes.data, planes.row(0, made));
      } else {
        ByteFloatsScalar.floats(from.pixels, from.pixelsAt, 0, planes.width, planes.data, planes.row(0, made));
      }
    }
  }
}
