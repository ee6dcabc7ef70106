package dev.augur.support.warp;

/** Offsets and fractions of an output row under an affine map; the twin of {@link AffineVector}, bit for bit. */
final class AffineScalar {
  /** From here on floats are whole, and their lowest 23 bits say which number they lie above it. */
  static final float WHOLE = 0x1p23f;

  /**
   * Added to a number of 1/2 to 2^22, rounds it down to a whole one above {@link #WHOLE}; every other whole number goes
   * to its predecessor, from which it lies at the fraction 1.
   */
  static final float FLOOR = 0x1p23f - 0.5f;

  static final int MANTISSA = (1 << 23) - 1;

  private static final int ONE = Float.floatToRawIntBits(1);

  private AffineScalar() {}

  /** Origins, bases and offsets of all blocks of a row. */
  static void row(AffineBlocks blocks, int count) {
    for (int b = 0; b < count; b++) {
      int column = place(blocks.x, b);
      int row = place(blocks.y, b);
      blocks.offset[b] = row * blocks.rowStep + column * blocks.columnStep + blocks.start;
    }
  }

  private static int place(BlockAxis axis, int b) {
    long first = axis.position + axis.advance[b];
    int whole = (int) (first >> 32);
    int origin = Math.min(Math.max(whole - axis.guard, axis.least), axis.most);
    axis.origin[b] = origin;
    axis.base[b] = Math.fma((int) first >>> 8, 0x1p-24f, whole - origin + axis.lag);
    return origin;
  }

  /** Columns that look at nothing outside. */
  static void inside(AffineBlocks blocks, RowTaps taps, int from, int to) {
    for (int x = from; x < to; x++) {
      float tx = coordinate(blocks.x, x);
      float ty = coordinate(blocks.y, x);
      int column = floor(tx);
      int row = floor(ty);
      taps.fx[x] = tx - column;
      taps.fy[x] = ty - row;
      taps.offset[x] = row * blocks.rowStep + column * blocks.columnStep + blocks.offset[x >> AffineBlocks.SHIFT];
    }
  }

  /** Columns that look at nothing outside, where the nearest pixel is sought. */
  static void nearest(AffineBlocks blocks, RowTaps taps, int from, int to) {
    for (int x = from; x < to; x++) {
      int column = (int) coordinate(blocks.x, x);
      int row = (int) coordinate(blocks.y, x);
      taps.offset[x] = row * blocks.rowStep + column * blocks.columnStep + blocks.offset[x >> AffineBlocks.SHIFT];
    }
  }

  /** Columns that may look outside, where pixels repeat or mirror. */
  static void mirrored(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    for (int i = 0; i < count * AffineBlocks.BLOCK; i++) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      float tx = reflect(coordinate(blocks.x, x), blocks.x, blocks.x.origin[block]);
      float ty = reflect(coordinate(blocks.y, x), blocks.y, blocks.y.origin[block]);
      finish(blocks, taps, x, tx, ty);
    }
  }

  /** The same where the nearest pixel is sought. */
  static void nearestMirrored(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    for (int i = 0; i < count * AffineBlocks.BLOCK; i++) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      int column = (int) reflect(coordinate(blocks.x, x), blocks.x, blocks.x.origin[block]);
      int row = (int) reflect(coordinate(blocks.y, x), blocks.y, blocks.y.origin[block]);
      taps.offset[x] = nearest(blocks, block, column, row);
    }
  }

  /** Columns that may look outside, where the fill lies. */
  static void covered(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    for (int i = 0; i < count * AffineBlocks.BLOCK; i++) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      float tx = coordinate(blocks.x, x);
      float ty = coordinate(blocks.y, x);
      taps.cover[x] = ramp(tx, blocks.x, blocks.x.origin[block]) * ramp(ty, blocks.y, blocks.y.origin[block]);
      finish(blocks, taps, x, tx, ty);
    }
  }

  /** Columns that may look outside, where the nearest pixel is sought and the fill lies around. */
  static void nearestCovered(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    BlockAxis ax = blocks.x;
    BlockAxis ay = blocks.y;
    for (int i = 0; i < count * AffineBlocks.BLOCK; i++) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      int column = (int) coordinate(ax, x);
      int row = (int) coordinate(ay, x);
      int outside = column - (ax.firstFilled - ax.origin[block]) | ax.lastFilled - ax.origin[block] - column
          | row - (ay.firstFilled - ay.origin[block]) | ay.lastFilled - ay.origin[block] - row;
      taps.cover[x] = outside < 0 ? 0 : 1;
      taps.offset[x] = nearest(blocks, block, column, row);
    }
  }

  private static int nearest(AffineBlocks blocks, int block, int column, int row) {
    int insideX = within(column, blocks.x, blocks.x.origin[block]);
    int insideY = within(row, blocks.y, blocks.y.origin[block]);
    return insideY * blocks.rowStep + insideX * blocks.columnStep + blocks.offset[block];
  }

  private static int within(int pixel, BlockAxis axis, int origin) {
    return Math.min(Math.max(pixel, (int) axis.low - origin), axis.lastFirst - origin);
  }

  private static float coordinate(BlockAxis axis, int x) {
    return Math.fma(x & AffineBlocks.BLOCK - 1, axis.step, axis.base[x >> AffineBlocks.SHIFT]);
  }

  private static float reflect(float t, BlockAxis axis, float origin) {
    float below = axis.mirrorLow - origin;
    float above = axis.mirrorHigh - origin;
    float raised = max(t, below + below - t);
    return min(raised, above + above - raised);
  }

  private static float ramp(float t, BlockAxis axis, float origin) {
    float rise = Math.fma(t - (axis.rampLow - origin), axis.slope, 1);
    float fall = Math.fma(axis.rampHigh - origin - t, axis.slope, 1);
    int least = Math.min(Float.floatToRawIntBits(rise), Float.floatToRawIntBits(fall));
    return Float.intBitsToFloat(Math.max(Math.min(least, ONE), 0));
  }

  private static void finish(AffineBlocks blocks, RowTaps taps, int x, float tx, float ty) {
    int block = x >> AffineBlocks.SHIFT;
    int originX = blocks.x.origin[block];
    int originY = blocks.y.origin[block];
    float nearX = min(max(tx, blocks.x.low - originX), blocks.x.high - originX);
    float nearY = min(max(ty, blocks.y.low - originY), blocks.y.high - originY);
    int column = within(floor(nearX), blocks.x, originX);
    int row = within(floor(nearY), blocks.y, originY);
    taps.fx[x] = nearX - column;
    taps.fy[x] = nearY - row;
    taps.offset[x] = row * blocks.rowStep + column * blocks.columnStep + blocks.offset[block];
  }

  /** With {@link #FLOOR}, so that a point has one pair of pixels and one fraction, in a rim or not. */
  private static int floor(float t) {
    return Float.floatToRawIntBits(t + FLOOR) & MANTISSA;
  }

  /** On the bits: right wherever one of both is not negative. */
  private static float max(float a, float b) {
    return Float.intBitsToFloat(Math.max(Float.floatToRawIntBits(a), Float.floatToRawIntBits(b)));
  }

  /** On the bits: right wherever one of both is not negative. */
  private static float min(float a, float b) {
    return Float.intBitsToFloat(Math.min(Float.floatToRawIntBits(a), Float.floatToRawIntBits(b)));
  }
}
