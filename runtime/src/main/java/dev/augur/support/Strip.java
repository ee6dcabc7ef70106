package dev.augur.support;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The last finished rows of an image, in an array until a strip of them goes to the tensor, one copy per plane.
 *
 * <p>Loops store into the array and not into the tensor, because the JIT does not hoist the checks of a memory segment
 * out of a loop of vectors: each store repeated them, which cost more than this copy (docs/adr/0009-strips.md).
 *
 * <p>Floats, plane after plane, in native byte order. Rows come in order, from the first to the last. A loop may write
 * up to 15 values past a row's end: the next row overwrites them. Owned by one worker; not thread-safe.
 */
public final class Strip {
  /** So few values of a plane that the next rows' maths hides their way to memory, so many that a copy pays. */
  private static final int PLANE_VALUES = 256;

  /** Floats at any address: images follow one another in a batch without gaps. */
  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

  /** Channel c of pixel (x, y) is {@code values[row(y) + c * planeStep + x]} while the row lies in the strip. */
  public final float[] values;

  /** From one channel to the next in {@link #values}. */
  public final int planeStep;

  private final int channels;
  private final int height;
  private final int width;
  private final int rows;

  /** A strip of images of the given size. */
  public Strip(int channels, int height, int width) {
    this.channels = channels;
    this.height = height;
    this.width = width;
    rows = Math.clamp(PLANE_VALUES / width, 1, height);
    planeStep = Planes.padded(rows * width) + Planes.padded(1);
    values = new float[channels * planeStep];
  }

  /** Where row y of the first channel goes. */
  public int row(int y) {
    return y % rows * width;
  }

  /**
   * Called after row y is finished: copies the strip if that was its last row, or the image's.
   *
   * @param out the tensor
   * @param offset where the image starts in it, in bytes
   */
  public void finish(int y, MemorySegment out, long offset) {
    int last = y % rows;
    if (last < rows - 1 && y < height - 1) {
      return;
    }
    long first = (long) (y - last) * width;
    for (int c = 0; c < channels; c++) {
      long at = (long) c * height * width + first;
      MemorySegment.copy(values, c * planeStep, out, FLOAT, offset + Float.BYTES * at, (last + 1) * width);
    }
  }
}
