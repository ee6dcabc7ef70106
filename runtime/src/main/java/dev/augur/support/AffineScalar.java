package dev.augur.support;

/** Offsets and fractions of an output row under an affine map; the twin of {@link AffineVector}, bit for bit. */
final class AffineScalar {
  private static final int ONE = Float.floatToRawIntBits(1);

  private AffineScalar() {}

  /** Columns that look at nothing outside. */
  static void inside(AffineBlocks blocks, RowTaps taps, int from, int to) {
    for (int x = from; x < to; x++) {
      int block = x >> AffineBlocks.SHIFT;
      float step = x & AffineBlocks.BLOCK - 1;
      float tx = Math.fma(step, blocks.stepX, blocks.baseX[block]);
      float ty = Math.fma(step, blocks.stepY, blocks.baseY[block]);
      int column = (int) tx;
      int row = (int) ty;
      taps.fx[x] = tx - column;
      taps.fy[x] = ty - row;
      taps.offset[x] = row * blocks.rowStep + column * blocks.columnStep + blocks.offset[block];
    }
  }

  /** Columns that may look outside: edge pixels repeat, and the cover falls to 0 where the fill begins. */
  static void rim(AffineBlocks blocks, RowTaps taps, int from, int to) {
    float[] limit = blocks.limit;
    for (int x = from; x < to; x++) {
      int block = x >> AffineBlocks.SHIFT;
      int at = block * AffineBlocks.LIMITS;
      float step = x & AffineBlocks.BLOCK - 1;
      float tx = edge(Math.fma(step, blocks.stepX, blocks.baseX[block]), limit, at);
      float ty = edge(Math.fma(step, blocks.stepY, blocks.baseY[block]), limit, at + AffineBlocks.Y);
      taps.cover[x] = ramp(tx, blocks.slopeX, limit, at) * ramp(ty, blocks.slopeY, limit, at + AffineBlocks.Y);
      tx = clamp(tx, limit[at + AffineBlocks.LOW], limit[at + AffineBlocks.HIGH]);
      at += AffineBlocks.Y;
      ty = clamp(ty, limit[at + AffineBlocks.LOW], limit[at + AffineBlocks.HIGH]);
      int row = Math.min((int) ty, (int) limit[at + AffineBlocks.LAST_FIRST]);
      int column = Math.min((int) tx, (int) limit[at - AffineBlocks.Y + AffineBlocks.LAST_FIRST]);
      taps.fx[x] = tx - column;
      taps.fy[x] = ty - row;
      taps.offset[x] = row * blocks.rowStep + column * blocks.columnStep + blocks.offset[block];
    }
  }

  private static float edge(float t, float[] limit, int at) {
    return clamp(t, limit[at + AffineBlocks.EDGE_LOW], limit[at + AffineBlocks.EDGE_HIGH]);
  }

  private static float ramp(float t, float slope, float[] limit, int at) {
    float rise = Math.fma(t, slope, limit[at + AffineBlocks.RISE]);
    float fall = Math.fma(t, -slope, limit[at + AffineBlocks.FALL]);
    return unit(rise) * unit(fall);
  }

  private static float unit(float value) {
    return Float.intBitsToFloat(Math.min(Math.max(Float.floatToRawIntBits(value), 0), ONE));
  }

  /** On the bits: in this order right for all t not below 0 and all limits with a high one not below 0. */
  private static float clamp(float t, float low, float high) {
    int bits = Math.max(Float.floatToRawIntBits(t), Float.floatToRawIntBits(low));
    return Float.intBitsToFloat(Math.min(bits, Float.floatToRawIntBits(high)));
  }
}
