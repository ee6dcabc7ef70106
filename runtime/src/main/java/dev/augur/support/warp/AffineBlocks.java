package dev.augur.support.warp;

import dev.augur.support.geometry.AxisFold;
import dev.augur.support.geometry.Lookup;
import dev.augur.support.pixel.Planes;

/**
 * Float coordinates of an output row under an affine map, stepping the same way at any vector width.
 *
 * <p>The row is cut into blocks of 16 columns. A block has an integer origin at or before the smallest coordinate of
 * its columns, and a base relative to it; column x lies at {@code origin + fma(x & 15, step, base)}. Origins and bases
 * come from 64-bit fixed point with 32 fractional bits, so they do not depend on how blocks are walked, and the float
 * part stays small and not negative: truncation is floor, and int order of the bits is float order.
 */
final class AffineBlocks {
  static final int BLOCK = 16;
  static final int SHIFT = 4;

  /** Below so many blocks, vectors are not worth while. */
  private static final int FEW = 6;

  private static final double LARGEST = 0x1p29;

  /** 0 to 15, as floats. */
  static final float[] STEPS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

  final BlockAxis x = new BlockAxis();
  final BlockAxis y = new BlockAxis();
  int rowStep;
  int columnStep;

  /** One entry per block: what the products of relative coordinates and steps are added to. */
  int[] offset = new int[0];

  /** Index of the source's pixel (0, 0). */
  int start;

  private boolean nearest;
  private boolean mirrors;
  private int blocks;

  /** Whether coordinates of this map fit the fixed-point format. */
  static boolean fits(Lookup map, int height, int paddedWidth) {
    double reachX = Math.abs(map.xx) * paddedWidth + Math.abs(map.xy) * height + Math.abs(map.x0);
    double reachY = Math.abs(map.yx) * paddedWidth + Math.abs(map.yy) * height + Math.abs(map.y0);
    return reachX < LARGEST && reachY < LARGEST;
  }

  /**
   * Starts an image.
   *
   * @param nearest whether the nearest pixel is sought, otherwise the one at or left of and above the point
   * @param fold what lies around; null if only blocks inside all frames are used
   * @param blocks of a row
   * @param rows of a band
   */
  void open(Lookup map, boolean nearest, AxisFold fold, PixelSource source, int blocks, int rows) {
    this.blocks = blocks;
    this.nearest = nearest;
    double shift = nearest ? 0.5 : 0;
    x.open(map.xx, map.xy, map.x0, shift, fold == null ? null : fold.x, blocks, blocks * rows);
    y.open(map.yx, map.yy, map.y0, shift, fold == null ? null : fold.y, blocks, blocks * rows);
    mirrors = fold != null && fold.mirrors();
    start = source.start;
    rowStep = source.rowStep;
    columnStep = source.columnStep;
    if (offset.length < blocks * rows) {
      offset = new int[Planes.padded(blocks * rows)];
    }
  }

  /** Prepares an output row. */
  void row(int row, boolean vector) {
    x.row(row);
    y.row(row);
    if (vector && blocks >= FEW) {
      AffineVector.row(this, blocks);
    } else {
      AffineScalar.row(this, blocks);
    }
  }

  /** Prepares a band of output rows, as if they were one; by vectors. */
  void band(int row, int rows) {
    x.band(row, rows, blocks);
    y.band(row, rows, blocks);
    AffineVector.row(this, rows * blocks);
  }

  /** Fills the taps of columns {@code from} to {@code to - 1}, whole blocks that look at nothing outside. */
  void inside(RowTaps taps, int from, int to, boolean vector) {
    if (vector && nearest) {
      AffineVector.nearest(this, taps, from, to);
    } else if (vector) {
      AffineVector.inside(this, taps, from, to);
    } else if (nearest) {
      AffineScalar.nearest(this, taps, from, to);
    } else {
      AffineScalar.inside(this, taps, from, to);
    }
  }

  /** Fills the taps of columns in blocks that may look outside. */
  void rim(RowTaps taps, int[] rims, int count, boolean vector) {
    if (mirrors) {
      mirrored(taps, rims, count, vector);
    } else if (nearest) {
      nearestCovered(taps, rims, count, vector);
    } else if (vector) {
      AffineVector.covered(this, taps, rims, count);
    } else {
      AffineScalar.covered(this, taps, rims, count);
    }
  }

  private void mirrored(RowTaps taps, int[] rims, int count, boolean vector) {
    for (int i = 0; i < count; i++) {
      reflect(rims[i]);
    }
    if (vector && nearest) {
      AffineVector.nearestMirrored(this, taps, rims, count);
    } else if (vector) {
      AffineVector.mirrored(this, taps, rims, count);
    } else if (nearest) {
      AffineScalar.nearestMirrored(this, taps, rims, count);
    } else {
      AffineScalar.mirrored(this, taps, rims, count);
    }
  }

  private void nearestCovered(RowTaps taps, int[] rims, int count, boolean vector) {
    if (vector) {
      AffineVector.nearestCovered(this, taps, rims, count);
    } else {
      AffineScalar.nearestCovered(this, taps, rims, count);
    }
  }

  private void reflect(int block) {
    x.reflect(block);
    y.reflect(block);
    offset[block] = start + y.origin[block] * rowStep + x.origin[block] * columnStep;
  }
}
