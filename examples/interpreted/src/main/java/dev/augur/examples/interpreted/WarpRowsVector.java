package dev.augur.examples.interpreted;

import dev.augur.support.pixel.PixelWords;
import dev.augur.support.pixel.Planes;
import dev.augur.support.vector.Lanes;
import dev.augur.support.warp.Warp;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vector twin of {@link WarpRows}: the loops that generated code has too, without the operations after them. Green and
 * blue are interpolated where they stand in their word, 256 and 65536 times their value, as generated loops do.
 */
final class WarpRowsVector {
  private static final VectorSpecies<Float> F = Lanes.FLOAT;
  private static final VectorSpecies<Integer> I = Lanes.INT;
  private static final VectorSpecies<Long> L = Lanes.LONG;

  /** Left pixels: the low halves of two vectors of pairs. */
  private static final VectorShuffle<Integer> EVEN =
      VectorShuffle.fromOp(I, i -> 2 * i < I.length() ? 2 * i : 2 * i - 2 * I.length());

  private WarpRowsVector() {}

  static void pixels(Warp warp, int width, Planes to, int y) {
    byte[] pixels = warp.pixels;
    int pixelsAt = warp.pixelsAt;
    float[] data = to.data;
    int row0 = to.row(0, y);
    int row1 = to.row(1, y);
    int row2 = to.row(2, y);
    int bound = F.loopBound(width);
    for (int x = 0; x < bound; x += F.length()) {
      IntVector ints =
          ByteVector.fromArray(PixelWords.BYTES, pixels, pixelsAt + Picture.CHANNELS * x).reinterpretAsInts();
      IntVector word = ints.rearrange(PixelWords.RGB_START).lanewise(VectorOperators.LSHR, PixelWords.RGB_SHIFT)
          .or(ints.rearrange(PixelWords.RGB_END).lanewise(VectorOperators.LSHL, PixelWords.RGB_SHIFT_BACK));
      ((FloatVector) word.and(255).convert(VectorOperators.I2F, 0)).intoArray(data, row0 + x);
      ((FloatVector) word.lanewise(VectorOperators.LSHR, 8).and(255).convert(VectorOperators.I2F, 0))
          .intoArray(data, row1 + x);
      ((FloatVector) word.lanewise(VectorOperators.LSHR, 16).and(255).convert(VectorOperators.I2F, 0))
          .intoArray(data, row2 + x);
    }
    WarpRows.pixels(warp, bound, width, to, y);
  }

  static void lines(Warp warp, int width, Planes to, int y) {
    float[] above = warp.above;
    float[] below = warp.below;
    FloatVector down = FloatVector.broadcast(F, warp.down);
    int bound = F.loopBound(width);
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int line = c * warp.lineStep;
      int row = to.row(c, y);
      for (int x = 0; x < bound; x += F.length()) {
        FloatVector upper = FloatVector.fromArray(F, above, line + x);
        down.fma(FloatVector.fromArray(F, below, line + x).sub(upper), upper).intoArray(to.data, row + x);
      }
    }
    WarpRows.lines(warp, bound, width, to, y);
  }

  static void pairs(Warp warp, int width, Planes to, int y) {
    long[] top = warp.top;
    long[] bottom = warp.bottom;
    float[] fx = warp.fx;
    float[] fy = warp.fy;
    float[] data = to.data;
    int row0 = to.row(0, y);
    int row1 = to.row(1, y);
    int row2 = to.row(2, y);
    int bound = F.loopBound(width);
    for (int x = 0; x < bound; x += F.length()) {
      FloatVector u = FloatVector.fromArray(F, fx, x);
      FloatVector v = FloatVector.fromArray(F, fy, x);
      LongVector topLow = LongVector.fromArray(L, top, x);
      LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
      LongVector bottomLow = LongVector.fromArray(L, bottom, x);
      LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
      IntVector a = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
      IntVector b = topLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
          .rearrange(EVEN, topHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
      IntVector c = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
      IntVector d = bottomLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
          .rearrange(EVEN, bottomHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
      FloatVector topLeft = (FloatVector) a.and(255).convert(VectorOperators.I2F, 0);
      FloatVector topRight = (FloatVector) b.and(255).convert(VectorOperators.I2F, 0);
      FloatVector bottomLeft = (FloatVector) c.and(255).convert(VectorOperators.I2F, 0);
      FloatVector bottomRight = (FloatVector) d.and(255).convert(VectorOperators.I2F, 0);
      FloatVector upper = u.fma(topRight.sub(topLeft), topLeft);
      FloatVector lower = u.fma(bottomRight.sub(bottomLeft), bottomLeft);
      v.fma(lower.sub(upper), upper).intoArray(data, row0 + x);
      topLeft = (FloatVector) a.and(0xff00).convert(VectorOperators.I2F, 0);
      topRight = (FloatVector) b.and(0xff00).convert(VectorOperators.I2F, 0);
      bottomLeft = (FloatVector) c.and(0xff00).convert(VectorOperators.I2F, 0);
      bottomRight = (FloatVector) d.and(0xff00).convert(VectorOperators.I2F, 0);
      upper = u.fma(topRight.sub(topLeft), topLeft);
      lower = u.fma(bottomRight.sub(bottomLeft), bottomLeft);
      v.fma(lower.sub(upper), upper).mul(0x1p-8f).intoArray(data, row1 + x);
      topLeft = (FloatVector) a.and(0xff0000).convert(VectorOperators.I2F, 0);
      topRight = (FloatVector) b.and(0xff0000).convert(VectorOperators.I2F, 0);
      bottomLeft = (FloatVector) c.and(0xff0000).convert(VectorOperators.I2F, 0);
      bottomRight = (FloatVector) d.and(0xff0000).convert(VectorOperators.I2F, 0);
      upper = u.fma(topRight.sub(topLeft), topLeft);
      lower = u.fma(bottomRight.sub(bottomLeft), bottomLeft);
      v.fma(lower.sub(upper), upper).mul(0x1p-16f).intoArray(data, row2 + x);
    }
    WarpRows.pairs(warp, bound, width, to, y);
  }

  static void covered(Warp warp, int width, Planes to, int y) {
    long[] top = warp.top;
    long[] bottom = warp.bottom;
    float[] fx = warp.fx;
    float[] fy = warp.fy;
    float[] cover = warp.cover;
    float[] data = to.data;
    int row0 = to.row(0, y);
    int row1 = to.row(1, y);
    int row2 = to.row(2, y);
    int bound = F.loopBound(width);
    for (int x = 0; x < bound; x += F.length()) {
      FloatVector u = FloatVector.fromArray(F, fx, x);
      FloatVector v = FloatVector.fromArray(F, fy, x);
      FloatVector weight = FloatVector.fromArray(F, cover, x);
      LongVector topLow = LongVector.fromArray(L, top, x);
      LongVector topHigh = LongVector.fromArray(L, top, x + L.length());
      LongVector bottomLow = LongVector.fromArray(L, bottom, x);
      LongVector bottomHigh = LongVector.fromArray(L, bottom, x + L.length());
      IntVector a = topLow.reinterpretAsInts().rearrange(EVEN, topHigh.reinterpretAsInts());
      IntVector b = topLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
          .rearrange(EVEN, topHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
      IntVector c = bottomLow.reinterpretAsInts().rearrange(EVEN, bottomHigh.reinterpretAsInts());
      IntVector d = bottomLow.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts()
          .rearrange(EVEN, bottomHigh.lanewise(VectorOperators.LSHR, 24).reinterpretAsInts());
      FloatVector topLeft = (FloatVector) a.and(255).convert(VectorOperators.I2F, 0);
      FloatVector topRight = (FloatVector) b.and(255).convert(VectorOperators.I2F, 0);
      FloatVector bottomLeft = (FloatVector) c.and(255).convert(VectorOperators.I2F, 0);
      FloatVector bottomRight = (FloatVector) d.and(255).convert(VectorOperators.I2F, 0);
      FloatVector upper = u.fma(topRight.sub(topLeft), topLeft);
      FloatVector lower = u.fma(bottomRight.sub(bottomLeft), bottomLeft);
      weight.mul(v.fma(lower.sub(upper), upper)).intoArray(data, row0 + x);
      topLeft = (FloatVector) a.and(0xff00).convert(VectorOperators.I2F, 0);
      topRight = (FloatVector) b.and(0xff00).convert(VectorOperators.I2F, 0);
      bottomLeft = (FloatVector) c.and(0xff00).convert(VectorOperators.I2F, 0);
      bottomRight = (FloatVector) d.and(0xff00).convert(VectorOperators.I2F, 0);
      upper = u.fma(topRight.sub(topLeft), topLeft);
      lower = u.fma(bottomRight.sub(bottomLeft), bottomLeft);
      weight.mul(v.fma(lower.sub(upper), upper)).mul(0x1p-8f).intoArray(data, row1 + x);
      topLeft = (FloatVector) a.and(0xff0000).convert(VectorOperators.I2F, 0);
      topRight = (FloatVector) b.and(0xff0000).convert(VectorOperators.I2F, 0);
      bottomLeft = (FloatVector) c.and(0xff0000).convert(VectorOperators.I2F, 0);
      bottomRight = (FloatVector) d.and(0xff0000).convert(VectorOperators.I2F, 0);
      upper = u.fma(topRight.sub(topLeft), topLeft);
      lower = u.fma(bottomRight.sub(bottomLeft), bottomLeft);
      weight.mul(v.fma(lower.sub(upper), upper)).mul(0x1p-16f).intoArray(data, row2 + x);
    }
    WarpRows.covered(warp, bound, width, to, y);
  }
}
