package dev.augur.support;

import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.I2F;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Offsets and fractions of an output row under an affine map, in vectors; the twin of {@link AffineScalar}. */
final class AffineVector {
  private static final VectorSpecies<Float> FLOATS = Lanes.FLOAT;
  private static final VectorSpecies<Integer> INTS = Lanes.INT;
  private static final int ONE = Float.floatToRawIntBits(1);

  private AffineVector() {}

  /** Columns that look at nothing outside; whole blocks. */
  static void inside(AffineBlocks blocks, RowTaps taps, int from, int to) {
    float[] baseX = blocks.baseX;
    float[] baseY = blocks.baseY;
    float[] fx = taps.fx;
    float[] fy = taps.fy;
    int[] offset = taps.offset;
    int[] start = blocks.offset;
    FloatVector stepX = FloatVector.broadcast(FLOATS, blocks.stepX);
    FloatVector stepY = FloatVector.broadcast(FLOATS, blocks.stepY);
    int rowStep = blocks.rowStep;
    int columnStep = blocks.columnStep;
    for (int x = from; x < to; x += FLOATS.length()) {
      int block = x >> AffineBlocks.SHIFT;
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);
      FloatVector tx = step.fma(stepX, FloatVector.broadcast(FLOATS, baseX[block]));
      FloatVector ty = step.fma(stepY, FloatVector.broadcast(FLOATS, baseY[block]));
      IntVector column = (IntVector) tx.convert(F2I, 0);
      IntVector row = (IntVector) ty.convert(F2I, 0);
      tx.sub(column.convert(I2F, 0)).intoArray(fx, x);
      ty.sub(row.convert(I2F, 0)).intoArray(fy, x);
      row.mul(rowStep).add(column.mul(columnStep)).add(start[block]).intoArray(offset, x);
    }
  }

  /** Columns that may look outside, whole blocks: edge pixels repeat, the cover falls to 0 where the fill begins. */
  static void rim(AffineBlocks blocks, RowTaps taps, int from, int to) {
    float[] limit = blocks.limit;
    IntVector one = IntVector.broadcast(INTS, ONE);
    FloatVector slopeX = FloatVector.broadcast(FLOATS, blocks.slopeX);
    FloatVector slopeY = FloatVector.broadcast(FLOATS, blocks.slopeY);
    for (int x = from; x < to; x += FLOATS.length()) {
      int block = x >> AffineBlocks.SHIFT;
      int at = block * AffineBlocks.LIMITS;
      FloatVector step = FloatVector.fromArray(FLOATS, AffineBlocks.STEPS, x & AffineBlocks.BLOCK - 1);

      FloatVector tx = step.fma(
          FloatVector.broadcast(FLOATS, blocks.stepX), FloatVector.broadcast(FLOATS, blocks.baseX[block]))
          .reinterpretAsInts()
          .max(Float.floatToRawIntBits(limit[at + AffineBlocks.EDGE_LOW]))
          .min(Float.floatToRawIntBits(limit[at + AffineBlocks.EDGE_HIGH]))
          .reinterpretAsFloats();
      FloatVector rise = tx.fma(slopeX, FloatVector.broadcast(FLOATS, limit[at + AffineBlocks.RISE]));
      FloatVector fall = tx.fma(slopeX.neg(), FloatVector.broadcast(FLOATS, limit[at + AffineBlocks.FALL]));
      FloatVector coverX = rise.reinterpretAsInts().max(0).min(one).reinterpretAsFloats()
          .mul(fall.reinterpretAsInts().max(0).min(one).reinterpretAsFloats());
      tx = tx.reinterpretAsInts()
          .max(Float.floatToRawIntBits(limit[at + AffineBlocks.LOW]))
          .min(Float.floatToRawIntBits(limit[at + AffineBlocks.HIGH]))
          .reinterpretAsFloats();
      IntVector column = ((IntVector) tx.convert(F2I, 0)).min((int) limit[at + AffineBlocks.LAST_FIRST]);
      tx.sub(column.convert(I2F, 0)).intoArray(taps.fx, x);

      at += AffineBlocks.Y;
      FloatVector ty = step.fma(
          FloatVector.broadcast(FLOATS, blocks.stepY), FloatVector.broadcast(FLOATS, blocks.baseY[block]))
          .reinterpretAsInts()
          .max(Float.floatToRawIntBits(limit[at + AffineBlocks.EDGE_LOW]))
          .min(Float.floatToRawIntBits(limit[at + AffineBlocks.EDGE_HIGH]))
          .reinterpretAsFloats();
      rise = ty.fma(slopeY, FloatVector.broadcast(FLOATS, limit[at + AffineBlocks.RISE]));
      fall = ty.fma(slopeY.neg(), FloatVector.broadcast(FLOATS, limit[at + AffineBlocks.FALL]));
      FloatVector coverY = rise.reinterpretAsInts().max(0).min(one).reinterpretAsFloats()
          .mul(fall.reinterpretAsInts().max(0).min(one).reinterpretAsFloats());
      coverX.mul(coverY).intoArray(taps.cover, x);
      ty = ty.reinterpretAsInts()
          .max(Float.floatToRawIntBits(limit[at + AffineBlocks.LOW]))
          .min(Float.floatToRawIntBits(limit[at + AffineBlocks.HIGH]))
          .reinterpretAsFloats();
      IntVector row = ((IntVector) ty.convert(F2I, 0)).min((int) limit[at + AffineBlocks.LAST_FIRST]);
      ty.sub(row.convert(I2F, 0)).intoArray(taps.fy, x);
      row.mul(blocks.rowStep).add(column.mul(blocks.columnStep)).add(blocks.offset[block]).intoArray(taps.offset, x);
    }
  }
}
