package dev.augur.examples.interpreted;

import dev.augur.support.pixel.Planes;
import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** Changes colours of one row of planes in place by vectors. */
final class ToneRowsVector {
  private static final VectorSpecies<Float> F = Lanes.FLOAT;
  private static final int MAXIMUM = ToneRows.MAXIMUM_BITS;
  private static final int MAGNITUDE = Integer.MAX_VALUE;

  private ToneRowsVector() {}

  static void scale(Planes planes, int y, float factor, float offset) {
    float[] data = planes.data;
    int row0 = planes.row(0, y);
    int row1 = planes.row(1, y);
    int row2 = planes.row(2, y);
    FloatVector by = FloatVector.broadcast(F, factor);
    FloatVector plus = FloatVector.broadcast(F, offset);
    int bound = F.loopBound(planes.width);
    for (int x = 0; x < bound; x += F.length()) {
      FloatVector red = FloatVector.fromArray(F, data, row0 + x).fma(by, plus);
      FloatVector green = FloatVector.fromArray(F, data, row1 + x).fma(by, plus);
      FloatVector blue = FloatVector.fromArray(F, data, row2 + x).fma(by, plus);
      red.reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats().intoArray(data, row0 + x);
      green.reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats().intoArray(data, row1 + x);
      blue.reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats().intoArray(data, row2 + x);
    }
    ToneRows.scale(planes, y, bound, factor, offset);
  }

  static void saturate(Planes planes, int y, float own, float grey) {
    float[] data = planes.data;
    int row0 = planes.row(0, y);
    int row1 = planes.row(1, y);
    int row2 = planes.row(2, y);
    FloatVector by = FloatVector.broadcast(F, own);
    int bound = F.loopBound(planes.width);
    for (int x = 0; x < bound; x += F.length()) {
      FloatVector red = FloatVector.fromArray(F, data, row0 + x);
      FloatVector green = FloatVector.fromArray(F, data, row1 + x);
      FloatVector blue = FloatVector.fromArray(F, data, row2 + x);
      FloatVector part = green.fma(FloatVector.broadcast(F, 0.587f), red.mul(0.299f));
      part = blue.fma(FloatVector.broadcast(F, 0.114f), part).mul(grey);
      red = by.fma(red, part).reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      green = by.fma(green, part).reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      blue = by.fma(blue, part).reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      red.intoArray(data, row0 + x);
      green.intoArray(data, row1 + x);
      blue.intoArray(data, row2 + x);
    }
    ToneRows.saturate(planes, y, bound, own, grey);
  }

  static void turn(Planes planes, int y, float shift) {
    float[] data = planes.data;
    int row0 = planes.row(0, y);
    int row1 = planes.row(1, y);
    int row2 = planes.row(2, y);
    int bound = F.loopBound(planes.width);
    for (int x = 0; x < bound; x += F.length()) {
      FloatVector red = FloatVector.fromArray(F, data, row0 + x);
      FloatVector green = FloatVector.fromArray(F, data, row1 + x);
      FloatVector blue = FloatVector.fromArray(F, data, row2 + x);
      IntVector redBits = red.reinterpretAsInts();
      IntVector greenBits = green.reinterpretAsInts();
      IntVector blueBits = blue.reinterpretAsInts();
      FloatVector value = redBits.max(greenBits).max(blueBits).reinterpretAsFloats();
      FloatVector chroma = value.sub(redBits.min(greenBits).min(blueBits).reinterpretAsFloats());
      VectorMask<Float> isRed = value.eq(red);
      VectorMask<Float> isGreen = value.eq(green);
      FloatVector ahead = red.sub(green).blend(blue.sub(red), isGreen).blend(green.sub(blue), isRed);
      FloatVector start = FloatVector.broadcast(F, shift + 4).blend(shift + 2, isGreen).blend(shift, isRed);
      FloatVector far = start.fma(chroma, ahead);
      FloatVector z = far.blend(chroma.fma(FloatVector.broadcast(F, -6), far), chroma.mul(3).lt(far));
      FloatVector fromRed = chroma.add(chroma).sub(z.reinterpretAsInts().and(MAGNITUDE).reinterpretAsFloats());
      FloatVector fromGreen = z.add(chroma).reinterpretAsInts().and(MAGNITUDE).reinterpretAsFloats().sub(chroma);
      FloatVector fromBlue = z.sub(chroma).reinterpretAsInts().and(MAGNITUDE).reinterpretAsFloats().sub(chroma);
      IntVector most = chroma.reinterpretAsInts();
      red = value.sub(fromRed.reinterpretAsInts().max(0).min(most).reinterpretAsFloats());
      green = value.sub(fromGreen.reinterpretAsInts().max(0).min(most).reinterpretAsFloats());
      blue = value.sub(fromBlue.reinterpretAsInts().max(0).min(most).reinterpretAsFloats());
      red.intoArray(data, row0 + x);
      green.intoArray(data, row1 + x);
      blue.intoArray(data, row2 + x);
    }
    ToneRows.turn(planes, y, bound, shift);
  }

  /** Contrast, saturation and hue at once. */
  static void recolour(Planes planes, int y, float factor, float offset, float own, float grey, float shift) {
    float[] data = planes.data;
    int row0 = planes.row(0, y);
    int row1 = planes.row(1, y);
    int row2 = planes.row(2, y);
    FloatVector stretch = FloatVector.broadcast(F, factor);
    FloatVector plus = FloatVector.broadcast(F, offset);
    FloatVector by = FloatVector.broadcast(F, own);
    int bound = F.loopBound(planes.width);
    for (int x = 0; x < bound; x += F.length()) {
      FloatVector red = FloatVector.fromArray(F, data, row0 + x).fma(stretch, plus);
      FloatVector green = FloatVector.fromArray(F, data, row1 + x).fma(stretch, plus);
      FloatVector blue = FloatVector.fromArray(F, data, row2 + x).fma(stretch, plus);
      red = red.reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      green = green.reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      blue = blue.reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      FloatVector part = green.fma(FloatVector.broadcast(F, 0.587f), red.mul(0.299f));
      part = blue.fma(FloatVector.broadcast(F, 0.114f), part).mul(grey);
      red = by.fma(red, part).reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      green = by.fma(green, part).reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      blue = by.fma(blue, part).reinterpretAsInts().max(0).min(MAXIMUM).reinterpretAsFloats();
      IntVector redBits = red.reinterpretAsInts();
      IntVector greenBits = green.reinterpretAsInts();
      IntVector blueBits = blue.reinterpretAsInts();
      FloatVector value = redBits.max(greenBits).max(blueBits).reinterpretAsFloats();
      FloatVector chroma = value.sub(redBits.min(greenBits).min(blueBits).reinterpretAsFloats());
      VectorMask<Float> isRed = value.eq(red);
      VectorMask<Float> isGreen = value.eq(green);
      FloatVector ahead = red.sub(green).blend(blue.sub(red), isGreen).blend(green.sub(blue), isRed);
      FloatVector start = FloatVector.broadcast(F, shift + 4).blend(shift + 2, isGreen).blend(shift, isRed);
      FloatVector far = start.fma(chroma, ahead);
      FloatVector z = far.blend(chroma.fma(FloatVector.broadcast(F, -6), far), chroma.mul(3).lt(far));
      FloatVector fromRed = chroma.add(chroma).sub(z.reinterpretAsInts().and(MAGNITUDE).reinterpretAsFloats());
      FloatVector fromGreen = z.add(chroma).reinterpretAsInts().and(MAGNITUDE).reinterpretAsFloats().sub(chroma);
      FloatVector fromBlue = z.sub(chroma).reinterpretAsInts().and(MAGNITUDE).reinterpretAsFloats().sub(chroma);
      IntVector most = chroma.reinterpretAsInts();
      red = value.sub(fromRed.reinterpretAsInts().max(0).min(most).reinterpretAsFloats());
      green = value.sub(fromGreen.reinterpretAsInts().max(0).min(most).reinterpretAsFloats());
      blue = value.sub(fromBlue.reinterpretAsInts().max(0).min(most).reinterpretAsFloats());
      red.intoArray(data, row0 + x);
      green.intoArray(data, row1 + x);
      blue.intoArray(data, row2 + x);
    }
    ToneRows.scale(planes, y, bound, factor, offset);
    ToneRows.saturate(planes, y, bound, own, grey);
    ToneRows.turn(planes, y, bound, shift);
  }
}
