package dev.augur.support.warp;

import static jdk.incubator.vector.VectorOperators.AND_NOT;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Offsets and fractions of an output row under an affine map, in vectors; the twin of {@link AffineScalar}. Ranges are
 * whole blocks, rims are lists of blocks.
 */
final class AffineVector {
  private static final VectorSpecies<Float> FLOATS = Lanes.FLOAT;
  private static final VectorSpecies<Integer> INTS = Lanes.INT;
  private static final VectorSpecies<Long> LONGS = Lanes.LONG;

  /** Low halves of the longs in two vectors. */
  private static final VectorShuffle<Integer> EVEN = halves(0);

  /** High halves of the longs in two vectors. */
  private static final VectorShuffle<Integer> ODD = halves(1);

  private static final int ONE = Float.floatToRawIntBits(1);

  private AffineVector() {}

  private static VectorShuffle<Integer> halves(int half) {
    int lanes = INTS.length();
    // Indices from the second vector are negative.
    return VectorShuffle.fromOp(INTS, i -> 2 * i < lanes ? 2 * i + half : 2 * i + half - 2 * lanes);
  }

  /** Origins, bases and offsets of all blocks of a row; writes whole vectors. */
  static void row(AffineBlocks blocks, int count) {
    BlockAxis ax = blocks.x;
    BlockAxis ay = blocks.y;
    LongVector positionX = LongVector.broadcast(LONGS, ax.position);
    LongVector positionY = LongVector.broadcast(LONGS, ay.position);
    FloatVector unit = FloatVector.broadcast(FLOATS, 0x1p-24f);
    for (int b = 0; b < count; b += FLOATS.length()) {
      int half = b + LONGS.length();
      IntVector first = LongVector.fromArray(LONGS, ax.advance, b).add(positionX).reinterpretAsInts();
      IntVector second = LongVector.fromArray(LONGS, ax.advance, half).add(positionX).reinterpretAsInts();
      IntVector whole = first.rearrange(ODD, second);
      IntVector column = whole.sub(ax.guard).max(ax.least).min(ax.most);
      FloatVector fraction = (FloatVector) first.rearrange(EVEN, second).lanewise(LSHR, 8).convert(I2F, 0);
      FloatVector rest = ((FloatVector) whole.sub(column).convert(I2F, 0)).add(ax.lag);
      column.intoArray(ax.origin, b);
      fraction.fma(unit, rest).intoArray(ax.base, b);

      first = LongVector.fromArray(LONGS, ay.advance, b).add(positionY).reinterpretAsInts();
      second = LongVector.fromArray(LONGS, ay.advance, half).add(positionY).reinterpretAsInts();
      whole = first.rearrange(ODD, second);
      IntVector row = whole.sub(ay.guard).max(ay.least).min(ay.most);
      fraction = (FloatVector) first.rearrange(EVEN, second).lanewise(LSHR, 8).convert(I2F, 0);
      rest = ((FloatVector) whole.sub(row).convert(I2F, 0)).add(ay.lag);
      row.intoArray(ay.origin, b);
      fraction.fma(unit, rest).intoArray(ay.base, b);
      row.mul(blocks.rowStep).add(column.mul(blocks.columnStep)).add(blocks.start).intoArray(blocks.offset, b);
    }
  }

  /** Columns that look at nothing outside. */
  static void inside(AffineBlocks blocks, RowTaps taps, int from, int to) {
    float[] baseX = blocks.x.base;
    float[] baseY = blocks.y.base;
    float[] fx = taps.fx;
    float[] fy = taps.fy;
    int[] offset = taps.offset;
    int[] start = blocks.offset;
    FloatVector stepX = FloatVector.broadcast(FLOATS, blocks.x.step);
    FloatVector stepY = FloatVector.broadcast(FLOATS, blocks.y.step);
    int rowStep = blocks.rowStep;
    int columnStep = blocks.columnStep;
    for (int x = from; x < to; x += FLOATS.length()) {
      int block = x >> AffineBlocks.SHIFT;
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      FloatVector tx = step.fma(stepX, FloatVector.broadcast(FLOATS, baseX[block]));
      FloatVector ty = step.fma(stepY, FloatVector.broadcast(FLOATS, baseY[block]));
      FloatVector wholeX = tx.add(AffineScalar.FLOOR);
      FloatVector wholeY = ty.add(AffineScalar.FLOOR);
      tx.sub(wholeX.sub(AffineScalar.WHOLE)).intoArray(fx, x);
      ty.sub(wholeY.sub(AffineScalar.WHOLE)).intoArray(fy, x);
      IntVector column = wholeX.reinterpretAsInts().and(AffineScalar.MANTISSA);
      IntVector row = wholeY.reinterpretAsInts().and(AffineScalar.MANTISSA);
      row.mul(rowStep).add(column.mul(columnStep)).add(start[block]).intoArray(offset, x);
    }
  }

  /** Columns that look at nothing outside, where the nearest pixel is sought. */
  static void nearest(AffineBlocks blocks, RowTaps taps, int from, int to) {
    float[] baseX = blocks.x.base;
    float[] baseY = blocks.y.base;
    int[] offset = taps.offset;
    int[] start = blocks.offset;
    FloatVector stepX = FloatVector.broadcast(FLOATS, blocks.x.step);
    FloatVector stepY = FloatVector.broadcast(FLOATS, blocks.y.step);
    int rowStep = blocks.rowStep;
    int columnStep = blocks.columnStep;
    for (int x = from; x < to; x += FLOATS.length()) {
      int block = x >> AffineBlocks.SHIFT;
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      FloatVector tx = step.fma(stepX, FloatVector.broadcast(FLOATS, baseX[block]));
      FloatVector ty = step.fma(stepY, FloatVector.broadcast(FLOATS, baseY[block]));
      IntVector column = (IntVector) tx.convert(F2I, 0);
      IntVector row = (IntVector) ty.convert(F2I, 0);
      row.mul(rowStep).add(column.mul(columnStep)).add(start[block]).intoArray(offset, x);
    }
  }

  /** Columns that may look outside, where pixels repeat or mirror. */
  static void mirrored(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    BlockAxis ax = blocks.x;
    BlockAxis ay = blocks.y;
    FloatVector stepX = FloatVector.broadcast(FLOATS, ax.step);
    FloatVector stepY = FloatVector.broadcast(FLOATS, ay.step);
    for (int i = 0; i < count * AffineBlocks.BLOCK; i += FLOATS.length()) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      float originX = ax.origin[block];
      float originY = ay.origin[block];

      float below = ax.mirrorLow - originX;
      float above = ax.mirrorHigh - originX;
      FloatVector tx = step.fma(stepX, FloatVector.broadcast(FLOATS, ax.base[block]));
      IntVector bits = tx.reinterpretAsInts();
      bits = bits.max(FloatVector.broadcast(FLOATS, below + below).sub(tx).reinterpretAsInts());
      FloatVector raised = bits.reinterpretAsFloats();
      bits = bits.min(FloatVector.broadcast(FLOATS, above + above).sub(raised).reinterpretAsInts());
      tx = bits.max(Float.floatToRawIntBits(ax.low - originX)).min(Float.floatToRawIntBits(ax.high - originX))
          .reinterpretAsFloats();
      IntVector column = tx.add(AffineScalar.FLOOR).reinterpretAsInts().and(AffineScalar.MANTISSA)
          .max((int) ax.low - ax.origin[block]).min(ax.lastFirst - ax.origin[block]);
      tx.sub(column.convert(I2F, 0)).intoArray(taps.fx, x);

      below = ay.mirrorLow - originY;
      above = ay.mirrorHigh - originY;
      FloatVector ty = step.fma(stepY, FloatVector.broadcast(FLOATS, ay.base[block]));
      bits = ty.reinterpretAsInts();
      bits = bits.max(FloatVector.broadcast(FLOATS, below + below).sub(ty).reinterpretAsInts());
      raised = bits.reinterpretAsFloats();
      bits = bits.min(FloatVector.broadcast(FLOATS, above + above).sub(raised).reinterpretAsInts());
      ty = bits.max(Float.floatToRawIntBits(ay.low - originY)).min(Float.floatToRawIntBits(ay.high - originY))
          .reinterpretAsFloats();
      IntVector row = ty.add(AffineScalar.FLOOR).reinterpretAsInts().and(AffineScalar.MANTISSA)
          .max((int) ay.low - ay.origin[block]).min(ay.lastFirst - ay.origin[block]);
      ty.sub(row.convert(I2F, 0)).intoArray(taps.fy, x);
      row.mul(blocks.rowStep).add(column.mul(blocks.columnStep)).add(blocks.offset[block]).intoArray(taps.offset, x);
    }
  }

  /**
   * As {@link #mirrored}, for the nearest pixel. Written out: vectors handed to or returned from a method may be boxed
   * (docs/adr/0019-vectors-stay-in-their-loop.md).
   */
  static void nearestMirrored(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    BlockAxis ax = blocks.x;
    BlockAxis ay = blocks.y;
    FloatVector stepX = FloatVector.broadcast(FLOATS, ax.step);
    FloatVector stepY = FloatVector.broadcast(FLOATS, ay.step);
    for (int i = 0; i < count * AffineBlocks.BLOCK; i += FLOATS.length()) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      int originX = ax.origin[block];
      int originY = ay.origin[block];

      float below = ax.mirrorLow - originX;
      float above = ax.mirrorHigh - originX;
      FloatVector tx = step.fma(stepX, FloatVector.broadcast(FLOATS, ax.base[block]));
      IntVector bits = tx.reinterpretAsInts();
      bits = bits.max(FloatVector.broadcast(FLOATS, below + below).sub(tx).reinterpretAsInts());
      FloatVector raised = bits.reinterpretAsFloats();
      bits = bits.min(FloatVector.broadcast(FLOATS, above + above).sub(raised).reinterpretAsInts());
      IntVector column = ((IntVector) bits.reinterpretAsFloats().convert(F2I, 0))
          .max((int) ax.low - originX).min(ax.lastFirst - originX);

      below = ay.mirrorLow - originY;
      above = ay.mirrorHigh - originY;
      FloatVector ty = step.fma(stepY, FloatVector.broadcast(FLOATS, ay.base[block]));
      bits = ty.reinterpretAsInts();
      bits = bits.max(FloatVector.broadcast(FLOATS, below + below).sub(ty).reinterpretAsInts());
      raised = bits.reinterpretAsFloats();
      bits = bits.min(FloatVector.broadcast(FLOATS, above + above).sub(raised).reinterpretAsInts());
      IntVector row = ((IntVector) bits.reinterpretAsFloats().convert(F2I, 0))
          .max((int) ay.low - originY).min(ay.lastFirst - originY);
      row.mul(blocks.rowStep).add(column.mul(blocks.columnStep)).add(blocks.offset[block]).intoArray(taps.offset, x);
    }
  }

  /** Columns that may look outside, where the nearest pixel is sought and the fill lies around. */
  static void nearestCovered(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    BlockAxis ax = blocks.x;
    BlockAxis ay = blocks.y;
    FloatVector stepX = FloatVector.broadcast(FLOATS, ax.step);
    FloatVector stepY = FloatVector.broadcast(FLOATS, ay.step);
    IntVector one = IntVector.broadcast(INTS, ONE);
    for (int i = 0; i < count * AffineBlocks.BLOCK; i += FLOATS.length()) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      int originX = ax.origin[block];
      int originY = ay.origin[block];
      IntVector column = (IntVector) step.fma(stepX, FloatVector.broadcast(FLOATS, ax.base[block])).convert(F2I, 0);
      IntVector row = (IntVector) step.fma(stepY, FloatVector.broadcast(FLOATS, ay.base[block])).convert(F2I, 0);
      // Negative where any of the four is.
      IntVector outside = column.sub(ax.firstFilled - originX)
          .or(IntVector.broadcast(INTS, ax.lastFilled - originX).sub(column))
          .or(row.sub(ay.firstFilled - originY))
          .or(IntVector.broadcast(INTS, ay.lastFilled - originY).sub(row));
      one.lanewise(AND_NOT, outside.lanewise(ASHR, Integer.SIZE - 1)).reinterpretAsFloats().intoArray(taps.cover, x);
      column = column.max((int) ax.low - originX).min(ax.lastFirst - originX);
      row = row.max((int) ay.low - originY).min(ay.lastFirst - originY);
      row.mul(blocks.rowStep).add(column.mul(blocks.columnStep)).add(blocks.offset[block]).intoArray(taps.offset, x);
    }
  }

  /** Columns that may look outside, where the fill lies. */
  static void covered(AffineBlocks blocks, RowTaps taps, int[] rims, int count) {
    BlockAxis ax = blocks.x;
    BlockAxis ay = blocks.y;
    FloatVector stepX = FloatVector.broadcast(FLOATS, ax.step);
    FloatVector stepY = FloatVector.broadcast(FLOATS, ay.step);
    FloatVector slopeX = FloatVector.broadcast(FLOATS, ax.slope);
    FloatVector slopeY = FloatVector.broadcast(FLOATS, ay.slope);
    FloatVector one = FloatVector.broadcast(FLOATS, 1);
    for (int i = 0; i < count * AffineBlocks.BLOCK; i += FLOATS.length()) {
      int block = rims[i >> AffineBlocks.SHIFT];
      int x = block * AffineBlocks.BLOCK + (i & AffineBlocks.BLOCK - 1);
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      float originX = ax.origin[block];
      float originY = ay.origin[block];

      FloatVector tx = step.fma(stepX, FloatVector.broadcast(FLOATS, ax.base[block]));
      FloatVector rise = tx.sub(ax.rampLow - originX).fma(slopeX, one);
      FloatVector fall = FloatVector.broadcast(FLOATS, ax.rampHigh - originX).sub(tx).fma(slopeX, one);
      FloatVector cover = rise.reinterpretAsInts().min(fall.reinterpretAsInts()).min(ONE).max(0).reinterpretAsFloats();
      tx = tx.reinterpretAsInts().max(Float.floatToRawIntBits(ax.low - originX))
          .min(Float.floatToRawIntBits(ax.high - originX)).reinterpretAsFloats();
      IntVector column = tx.add(AffineScalar.FLOOR).reinterpretAsInts().and(AffineScalar.MANTISSA)
          .max((int) ax.low - ax.origin[block]).min(ax.lastFirst - ax.origin[block]);
      tx.sub(column.convert(I2F, 0)).intoArray(taps.fx, x);

      FloatVector ty = step.fma(stepY, FloatVector.broadcast(FLOATS, ay.base[block]));
      rise = ty.sub(ay.rampLow - originY).fma(slopeY, one);
      fall = FloatVector.broadcast(FLOATS, ay.rampHigh - originY).sub(ty).fma(slopeY, one);
      cover.mul(rise.reinterpretAsInts().min(fall.reinterpretAsInts()).min(ONE).max(0).reinterpretAsFloats())
          .intoArray(taps.cover, x);
      ty = ty.reinterpretAsInts().max(Float.floatToRawIntBits(ay.low - originY))
          .min(Float.floatToRawIntBits(ay.high - originY)).reinterpretAsFloats();
      IntVector row = ty.add(AffineScalar.FLOOR).reinterpretAsInts().and(AffineScalar.MANTISSA)
          .max((int) ay.low - ay.origin[block]).min(ay.lastFirst - ay.origin[block]);
      ty.sub(row.convert(I2F, 0)).intoArray(taps.fy, x);
      row.mul(blocks.rowStep).add(column.mul(blocks.columnStep)).add(blocks.offset[block]).intoArray(taps.offset, x);
    }
  }
}
