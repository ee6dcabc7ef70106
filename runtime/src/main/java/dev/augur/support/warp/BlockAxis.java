package dev.augur.support.warp;

import dev.augur.support.geometry.AxisRange;
import dev.augur.support.pixel.Planes;

/**
 * The blocks of {@link AffineBlocks} along one source coordinate, and the float form of its {@link AxisRange}, which
 * kernels take relative to a block's origin.
 */
final class BlockAxis {
  private static final double ONE = 0x1p32;

  /** Blocks further than this before a frame show its edge or fill; limits relative to them stay exact. */
  private static final int FARTHEST = 1 << 20;

  /** Change of the coordinate from one output column to the next. */
  float step;

  /** Where a block's coordinates count from: a whole number at or before the least of them. */
  int[] origin = new int[0];

  /** The coordinate of a block's first column, from the origin. */
  float[] base = new float[0];

  float slope;
  float rampLow;
  float rampHigh;

  /** Where the mirrors stand, moved as the coordinates are. */
  float mirrorLow;

  float mirrorHigh;
  float low;
  float high;
  int lastFirst;

  /** The first and the last pixel that is not fill, where the nearest pixel is sought. */
  int firstFilled;

  int lastFilled;

  /** The coordinate of the row's first column, in fixed point with 32 fractional bits; 0 for a band. */
  long position;

  /** Fixed-point distance from there to the least coordinate of a block. */
  long[] advance = new long[0];

  /** The same of a row's blocks, whichever row. */
  private long[] perBlock = new long[0];

  /** The least coordinates of a band's blocks. */
  private long[] ofBand = new long[0];

  /** From a block's least coordinate to its first column. */
  float lag;

  int guard;
  int least;
  int most;

  private double perColumn;
  private double perRow;
  private double constant;
  private double shift;
  private AxisRange range;

  /**
   * Starts an image; without a range, only blocks inside all frames are used.
   *
   * @param shift added to all coordinates: a half where the nearest pixel is sought, so that it is the whole part
   * @param blocks of a row
   * @param most of a band
   */
  void open(double perColumn, double perRow, double constant, double shift, AxisRange range, int blocks, int most) {
    this.perColumn = perColumn;
    this.perRow = perRow;
    this.constant = constant + shift;
    this.shift = shift;
    this.range = range;
    int padded = Planes.padded(most);
    if (perBlock.length < padded) {
      perBlock = new long[padded];
      ofBand = new long[padded];
      origin = new int[padded];
      base = new float[padded];
    }
    step = (float) perColumn;
    long lead = perColumn < 0 ? (long) Math.rint(perColumn * (AffineBlocks.BLOCK - 1) * ONE) : 0;
    lag = (float) (-lead / ONE);
    // Float rounding must not take a coordinate below its origin.
    guard = 1 + (int) (Math.abs(perColumn) * 0x1p-18);
    long stride = (long) Math.rint(perColumn * AffineBlocks.BLOCK * ONE);
    for (int b = 0; b < blocks; b++) {
      perBlock[b] = b * stride + lead;
    }
    limit();
  }

  private void limit() {
    least = Integer.MIN_VALUE;
    most = Integer.MAX_VALUE;
    if (range == null) {
      return;
    }
    slope = (float) range.slope;
    rampLow = (float) (range.ramps ? range.rampLow : -AxisRange.UNBOUNDED);
    rampHigh = (float) (range.ramps ? range.rampHigh : AxisRange.UNBOUNDED);
    mirrorLow = (float) (range.mirrorLow + shift);
    mirrorHigh = (float) (range.mirrorHigh + shift);
    low = (float) range.low;
    // A pixel ends half a pixel behind its centre, which the shift has moved by as much.
    high = (float) (range.high + 2 * shift);
    lastFirst = shift > 0 ? (int) range.high : range.lastFirst;
    firstFilled = (int) rampLow;
    lastFilled = (int) rampHigh;
    if (!range.mirrors()) {
      least = (int) Math.floor(range.low) - FARTHEST;
      most = last();
    }
  }

  /** The last origin: before all that is looked up by a pixel, where floors are taken of coordinates from 1/2 on. */
  private int last() {
    int first = Math.min((int) Math.floor(range.high), lastFirst);
    return shift > 0 ? first : first - 1;
  }

  /** Starts an output row. */
  void row(int y) {
    position = position(y);
    advance = perBlock;
  }

  /** Starts a band of output rows, whose blocks follow one another. */
  void band(int y, int rows, int blocks) {
    for (int row = 0; row < rows; row++) {
      long first = position(y + row);
      for (int b = 0; b < blocks; b++) {
        ofBand[row * blocks + b] = first + perBlock[b];
      }
    }
    position = 0;
    advance = ofBand;
  }

  private long position(int y) {
    return (long) Math.rint((perRow * y + constant) * ONE);
  }

  /** Prepares a block of the row again, part of which may lie beyond a mirror. */
  void reflect(int block) {
    double start = (position + advance[block]) / ONE;
    double end = start + Math.abs(perColumn) * (AffineBlocks.BLOCK - 1);
    double closest = Math.min(range.reflect(start - shift), range.reflect(end - shift)) + shift;
    if (start < range.mirrorLow + shift && end > range.mirrorLow + shift) {
      closest = Math.min(closest, range.mirrorLow + shift);
    }
    // A mirror far outside the frame, as that of a coarse frame enlarged, would else take limits before the origin.
    int whole = Math.min((int) Math.floor(closest) - guard, last());
    base[block] += origin[block] - whole;
    origin[block] = whole;
  }
}
