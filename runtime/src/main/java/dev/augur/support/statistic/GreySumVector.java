package dev.augur.support.statistic;

import dev.augur.support.pixel.PixelWords;
import dev.augur.support.pixel.Planes;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The vector twin of {@link GreySum}'s row, in blocks: rows are of any width, and short ones run as one. */
final class GreySumVector {
  private static final VectorSpecies<Float> F = Lanes.FLOAT;
  private static final VectorSpecies<Integer> I = Lanes.INT;

  /** Pixels whose sum fits an int, whatever the width: 2^15 * 65281 is below 2^31. A multiple of all widths. */
  private static final int BLOCK = 1 << 15;

  private GreySumVector() {}

  static long row(Planes planes, int y, int width, float scale) {
    int bound = F.loopBound(width);
    long sum = GreySum.row(planes, y, bound, width, scale);
    for (int from = 0; from < bound; from += BLOCK) {
      int to = Math.min(bound, from + BLOCK);
      sum += planes.channels == 1 ? grey(planes, y, from, to, scale) : colour(planes, y, from, to, scale);
    }
    return sum;
  }

  private static int grey(Planes planes, int y, int from, int to, float scale) {
    float[] data = planes.data;
    int at = planes.row(0, y);
    FloatVector half = FloatVector.broadcast(F, 0.5f);
    FloatVector by = FloatVector.broadcast(F, scale);
    IntVector sum = IntVector.zero(I);
    for (int x = from; x < to; x += F.length()) {
      FloatVector grey = FloatVector.fromArray(F, data, at + x);
      sum = Lanes.INTS.cast(sum).add((IntVector) grey.fma(by, half).convert(VectorOperators.F2I, 0));
    }
    return Lanes.INTS.cast(sum).reduceLanes(VectorOperators.ADD);
  }

  private static int colour(Planes planes, int y, int from, int to, float scale) {
    float[] data = planes.data;
    int red = planes.row(0, y);
    int green = planes.row(1, y);
    int blue = planes.row(2, y);
    FloatVector half = FloatVector.broadcast(F, 0.5f);
    FloatVector by = FloatVector.broadcast(F, scale);
    FloatVector greenWeight = FloatVector.broadcast(F, 0.587f);
    FloatVector blueWeight = FloatVector.broadcast(F, 0.114f);
    IntVector sum = IntVector.zero(I);
    for (int x = from; x < to; x += F.length()) {
      FloatVector grey = FloatVector.fromArray(F, data, red + x).mul(0.299f);
      grey = FloatVector.fromArray(F, data, green + x).fma(greenWeight, grey);
      grey = FloatVector.fromArray(F, data, blue + x).fma(blueWeight, grey);
      sum = Lanes.INTS.cast(sum).add((IntVector) grey.fma(by, half).convert(VectorOperators.F2I, 0));
    }
    return Lanes.INTS.cast(sum).reduceLanes(VectorOperators.ADD);
  }

  static long row(byte[] pixels, int at, int channels, int width, float scale) {
    int bound = F.loopBound(width);
    long sum = GreySum.row(pixels, at, channels, bound, width, scale);
    for (int from = 0; from < bound; from += BLOCK) {
      int to = Math.min(bound, from + BLOCK);
      sum += switch (channels) {
        case 1 -> grey(pixels, at, from, to, scale);
        case 3 -> rgb(pixels, at, from, to, scale);
        default -> rgba(pixels, at, from, to, scale);
      };
    }
    return sum;
  }

  private static int grey(byte[] pixels, int at, int from, int to, float scale) {
    FloatVector half = FloatVector.broadcast(F, 0.5f);
    FloatVector by = FloatVector.broadcast(F, scale);
    IntVector sum = IntVector.zero(I);
    for (int x = from; x < to; x += F.length()) {
      IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, at + x).reinterpretAsInts();
      IntVector word = ints.rearrange(PixelWords.GREY).lanewise(VectorOperators.LSHR, PixelWords.GREY_SHIFT);
      FloatVector grey = (FloatVector) word.and(255).convert(VectorOperators.I2F, 0);
      sum = Lanes.INTS.cast(sum).add((IntVector) grey.fma(by, half).convert(VectorOperators.F2I, 0));
    }
    return Lanes.INTS.cast(sum).reduceLanes(VectorOperators.ADD);
  }

  /** Channels stay where they stand in their words: 256 and 65536 times their values, with weights that much smaller. */
  private static int rgb(byte[] pixels, int at, int from, int to, float scale) {
    FloatVector half = FloatVector.broadcast(F, 0.5f);
    FloatVector by = FloatVector.broadcast(F, scale);
    FloatVector greenWeight = FloatVector.broadcast(F, 0.587f * 0x1p-8f);
    FloatVector blueWeight = FloatVector.broadcast(F, 0.114f * 0x1p-16f);
    IntVector sum = IntVector.zero(I);
    for (int x = from; x < to; x += F.length()) {
      IntVector ints = ByteVector.fromArray(PixelWords.BYTES, pixels, at + 3 * x).reinterpretAsInts();
      IntVector start = ints.rearrange(PixelWords.RGB_START).lanewise(VectorOperators.LSHR, PixelWords.RGB_SHIFT);
      IntVector end = ints.rearrange(PixelWords.RGB_END).lanewise(VectorOperators.LSHL, PixelWords.RGB_SHIFT_BACK);
      IntVector word = start.or(end);
      FloatVector red = (FloatVector) word.and(0x0000ff).convert(VectorOperators.I2F, 0);
      FloatVector green = (FloatVector) word.and(0x00ff00).convert(VectorOperators.I2F, 0);
      FloatVector blue = (FloatVector) word.and(0xff0000).convert(VectorOperators.I2F, 0);
      FloatVector grey = blue.fma(blueWeight, green.fma(greenWeight, red.mul(0.299f)));
      sum = Lanes.INTS.cast(sum).add((IntVector) grey.fma(by, half).convert(VectorOperators.F2I, 0));
    }
    return Lanes.INTS.cast(sum).reduceLanes(VectorOperators.ADD);
  }

  private static int rgba(byte[] pixels, int at, int from, int to, float scale) {
    FloatVector half = FloatVector.broadcast(F, 0.5f);
    FloatVector by = FloatVector.broadcast(F, scale);
    FloatVector greenWeight = FloatVector.broadcast(F, 0.587f * 0x1p-8f);
    FloatVector blueWeight = FloatVector.broadcast(F, 0.114f * 0x1p-16f);
    IntVector sum = IntVector.zero(I);
    for (int x = from; x < to; x += F.length()) {
      IntVector word = ByteVector.fromArray(PixelWords.BYTES, pixels, at + 4 * x).reinterpretAsInts();
      FloatVector red = (FloatVector) word.and(0x0000ff).convert(VectorOperators.I2F, 0);
      FloatVector green = (FloatVector) word.and(0x00ff00).convert(VectorOperators.I2F, 0);
      FloatVector blue = (FloatVector) word.and(0xff0000).convert(VectorOperators.I2F, 0);
      FloatVector grey = blue.fma(blueWeight, green.fma(greenWeight, red.mul(0.299f)));
      sum = Lanes.INTS.cast(sum).add((IntVector) grey.fma(by, half).convert(VectorOperators.F2I, 0));
    }
    return Lanes.INTS.cast(sum).reduceLanes(VectorOperators.ADD);
  }
}
