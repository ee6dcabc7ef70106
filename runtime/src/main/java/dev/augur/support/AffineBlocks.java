package dev.augur.support;

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

  /** Entries of {@link #limit} per block: for x, then for y, as the constants below say. */
  static final int LIMITS = 16;

  /** Where y's entries start. */
  static final int Y = 8;

  static final int EDGE_LOW = 0;
  static final int EDGE_HIGH = 1;
  static final int RISE = 2;
  static final int FALL = 3;
  static final int LOW = 4;
  static final int HIGH = 5;
  static final int LAST_FIRST = 6;

  private static final double ONE = 0x1p32;
  private static final double LARGEST = 0x1p29;

  /** Blocks further than this before a frame show its edge or fill; limits relative to them stay exact. */
  private static final int FARTHEST = 1 << 20;

  /** 0 to 15, as floats. */
  static final float[] STEPS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

  /** Change of the source coordinate from one output column to the next. */
  float stepX;

  float stepY;

  /** Slopes of the ramps from picture to fill. */
  float slopeX;

  float slopeY;

  int rowStep;
  int columnStep;

  /** One entry per block. */
  float[] baseX = new float[0];

  float[] baseY = new float[0];

  /** What the products of relative coordinates and steps are added to. */
  int[] offset = new int[0];

  /** Limits relative to the origins, {@link #LIMITS} entries per block; valid for blocks prepared as rims. */
  float[] limit = new float[0];

  private final int[][] origins = {new int[0], new int[0]};
  private final Lookup map = new Lookup();
  private AxisRange rangeX;
  private AxisRange rangeY;
  private double shift;
  private int start;

  /** Whether coordinates of this map fit the fixed-point format. */
  static boolean fits(Lookup map, int height, int paddedWidth) {
    double reachX = Math.abs(map.xx) * paddedWidth + Math.abs(map.xy) * height + Math.abs(map.x0);
    double reachY = Math.abs(map.yx) * paddedWidth + Math.abs(map.yy) * height + Math.abs(map.y0);
    return reachX < LARGEST && reachY < LARGEST;
  }

  /**
   * Starts an image.
   *
   * @param shift added to coordinates: a half where the nearest pixel is sought
   * @param rangeX limits of the columns; null if only blocks inside all frames are prepared
   */
  void open(Lookup map, double shift, AxisRange rangeX, AxisRange rangeY, PixelSource source, int width) {
    this.map.set(map);
    this.shift = shift;
    this.rangeX = rangeX;
    this.rangeY = rangeY;
    stepX = (float) map.xx;
    stepY = (float) map.yx;
    slopeX = rangeX == null ? 0 : (float) rangeX.slope;
    slopeY = rangeY == null ? 0 : (float) rangeY.slope;
    start = source.start;
    rowStep = source.rowStep;
    columnStep = source.columnStep;
    int blocks = Planes.padded(width) / BLOCK;
    if (baseX.length < blocks) {
      baseX = new float[blocks];
      baseY = new float[blocks];
      offset = new int[blocks];
      limit = new float[blocks * LIMITS];
      origins[0] = new int[blocks];
      origins[1] = new int[blocks];
    }
  }

  /** Prepares all blocks of an output row. */
  void row(int y, int blocks) {
    place(map.xy * y + map.x0 + shift, map.xx, rangeX, blocks, baseX, origins[0]);
    place(map.yy * y + map.y0 + shift, map.yx, rangeY, blocks, baseY, origins[1]);
    int[] originX = origins[0];
    int[] originY = origins[1];
    for (int b = 0; b < blocks; b++) {
      offset[b] = start + originY[b] * rowStep + originX[b] * columnStep;
    }
  }

  private static void place(double first, double step, AxisRange range, int blocks, float[] base, int[] origin) {
    long stride = (long) Math.rint(step * BLOCK * ONE);
    long lead = step < 0 ? (long) Math.rint(step * (BLOCK - 1) * ONE) : 0;
    int guard = 1 + (int) (Math.abs(step) * 0x1p-18);
    int most = range == null ? Integer.MAX_VALUE : Math.min((int) Math.floor(range.high), range.lastFirst);
    int least = range == null ? Integer.MIN_VALUE : (int) Math.floor(range.low) - FARTHEST;
    long position = (long) Math.rint(first * ONE);
    for (int b = 0; b < blocks; b++) {
      int whole = Math.max(Math.min((int) ((position + lead) >> 32) - guard, most), least);
      origin[b] = whole;
      base[b] = (position - ((long) whole << 32)) * 0x1p-32f;
      position += stride;
    }
  }

  /** Prepares the limits of some blocks of the row. */
  void rims(int fromBlock, int toBlock) {
    for (int b = fromBlock; b < toBlock; b++) {
      limits(rangeX, origins[0][b], limit, b * LIMITS);
      limits(rangeY, origins[1][b], limit, b * LIMITS + Y);
    }
  }

  private static void limits(AxisRange range, int origin, float[] limit, int at) {
    limit[at + EDGE_LOW] = (float) (range.edgeLow - origin);
    limit[at + EDGE_HIGH] = (float) (range.edgeHigh - origin);
    // Without a ramp the sums stay at 1 or above whatever is multiplied by a slope of 0 or more.
    limit[at + RISE] = range.ramps ? (float) ((origin - range.rampLow) * range.slope + 1) : 1e9f;
    limit[at + FALL] = range.ramps ? (float) ((range.rampHigh - origin) * range.slope + 1) : 1e9f;
    limit[at + LOW] = (float) (range.low - origin);
    limit[at + HIGH] = (float) (range.high - origin);
    limit[at + LAST_FIRST] = range.lastFirst - origin;
  }
}
