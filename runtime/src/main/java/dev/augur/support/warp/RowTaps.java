package dev.augur.support.warp;

import dev.augur.support.pixel.Planes;
import java.util.Arrays;

/**
 * Where the pixels of one output row come from: scratch of a worker, one entry per output column, padded to a multiple
 * of 16.
 *
 * <p>The sampled point lies between source pixels (column, row) and (column + 1, row + 1), at the fractions. Where all
 * pixels that an interpolation needs lie in the base's window, the offset says where the first one is. The other output
 * columns are listed as the <em>rim</em>, with the position of their first pixel, which may lie anywhere; their offset
 * is some valid one.
 */
final class RowTaps {
  /** Index of the pixel left above the sampled point, but for the shift. */
  int[] offset = new int[0];

  float[] fx = new float[0];
  float[] fy = new float[0];

  /** Weight of the picture against the fill, 0 to 1; meaningless in rows that are not covered. */
  float[] cover = new float[0];

  /** Whether some pixel of the row may show fill. */
  boolean covered;

  /** To be added to every offset. */
  int shift;

  /** Whether the offsets are the same in all rows of the image, but for the shift. */
  boolean fixed;

  /** The largest source row among the direct pixels' upper ones. */
  int lowestRow;

  /** Columns that the last row but this one covered fully. */
  private int fullFrom;

  private int fullTo;

  int rims;
  int[] rim = new int[0];
  int[] rimColumn = new int[0];
  int[] rimRow = new int[0];

  /** Starts an image. */
  void reserve(int width) {
    coverAnew();
    int padded = Planes.padded(width);
    if (offset.length < padded) {
      offset = new int[padded];
      fx = new float[padded];
      fy = new float[padded];
      cover = new float[padded];
      rim = new int[padded];
      rimColumn = new int[padded];
      rimRow = new int[padded];
    }
  }

  void begin() {
    covered = false;
    rims = 0;
    lowestRow = 0;
    shift = 0;
    fixed = false;
  }

  void addRim(int x, int column, int row) {
    rim[rims] = x;
    rimColumn[rims] = column;
    rimRow[rims++] = row;
  }

  /** The greatest offset of a row. */
  int greatest(int width, boolean vector) {
    return vector ? OffsetsVector.greatest(offset, width) : greatest(offset, 0, width);
  }

  static int greatest(int[] offset, int from, int to) {
    int greatest = 0;
    for (int x = from; x < to; x++) {
      greatest = Math.max(greatest, offset[x]);
    }
    return greatest;
  }

  /** Forgets which columns were covered fully: all are written otherwise. */
  void coverAnew() {
    fullFrom = 0;
    fullTo = 0;
  }

  /** Where the columns begin that were covered fully last. */
  int fullFrom() {
    return fullFrom;
  }

  /** One past the last of them. */
  int fullTo() {
    return fullTo;
  }

  /** Covers columns fully. All other columns are covered by others, in every row in which any is. */
  void coverFully(int from, int to) {
    int left = Math.min(to, Math.max(from, fullFrom));
    int right = Math.max(left, Math.min(to, fullTo));
    Arrays.fill(cover, from, left, 1);
    Arrays.fill(cover, right, to, 1);
    fullFrom = from;
    fullTo = to;
  }
}
