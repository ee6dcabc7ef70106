package dev.augur.support.resize;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The horizontal half of {@link Antialias} for lines of one channel: a tap of a whole vector of output pixels is picked
 * from two vectors of the line, or from four, and one multiply-add sums it. Tap counts are even.
 */
final class PickedTapsVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final VectorSpecies<Integer> INT = Lanes.INT;
  private static final int LANES = FLOAT.length();

  /** What a loop carries, see {@link Lanes#INTS}. */
  private static final Class<FloatVector> FLOATS = Lanes.vectorsOf(FLOAT);

  private PickedTapsVector() {}

  /** Floats that may be read behind the last tap. */
  static int slack() {
    return 4 * LANES;
  }

  /**
   * Leaves the sum of output pixel x's taps at {@code to[at + x]}, as {@link TapsScalar#row}; whole vectors are written.
   *
   * @param lineAt where the line begins
   */
  static void row(float[] line, int lineAt, PickedTaps taps, float[] to, int at) {
    if (taps.wide) {
      far(line, lineAt, taps, to, at);
    } else {
      near(line, lineAt, taps, to, at);
    }
  }

  private static void near(float[] line, int lineAt, PickedTaps taps, float[] to, int at) {
    int[] starts = taps.starts;
    int[] picks = taps.picks;
    float[] weights = taps.weights;
    int width = taps.width;
    int count = taps.count;
    for (int x = 0; x < width; x += LANES) {
      int p = lineAt + starts[x / LANES];
      int w = count * x;
      IntVector pick = IntVector.fromArray(INT, picks, x);
      FloatVector sum = pick.selectFrom(FloatVector.fromArray(FLOAT, line, p).reinterpretAsInts(),
          FloatVector.fromArray(FLOAT, line, p + LANES).reinterpretAsInts()).reinterpretAsFloats()
          .mul(FloatVector.fromArray(FLOAT, weights, w));
      for (int k = 1; k < count; k++) {
        FloatVector tap = pick.selectFrom(FloatVector.fromArray(FLOAT, line, p + k).reinterpretAsInts(),
            FloatVector.fromArray(FLOAT, line, p + k + LANES).reinterpretAsInts()).reinterpretAsFloats();
        sum = tap.fma(FloatVector.fromArray(FLOAT, weights, w + k * LANES), FLOATS.cast(sum));
      }
      FLOATS.cast(sum).intoArray(to, at + x);
    }
  }

  private static void far(float[] line, int lineAt, PickedTaps taps, float[] to, int at) {
    int[] starts = taps.starts;
    int[] picks = taps.picks;
    float[] weights = taps.weights;
    int width = taps.width;
    int count = taps.count;
    for (int x = 0; x < width; x += LANES) {
      int p = lineAt + starts[x / LANES];
      int w = count * x;
      IntVector pick = IntVector.fromArray(INT, picks, x);
      VectorMask<Integer> beyond = pick.compare(VectorOperators.GE, 2 * LANES);
      IntVector first = pick.selectFrom(FloatVector.fromArray(FLOAT, line, p).reinterpretAsInts(),
          FloatVector.fromArray(FLOAT, line, p + LANES).reinterpretAsInts());
      IntVector second = pick.selectFrom(FloatVector.fromArray(FLOAT, line, p + 2 * LANES).reinterpretAsInts(),
          FloatVector.fromArray(FLOAT, line, p + 3 * LANES).reinterpretAsInts());
      FloatVector sum = first.blend(second, beyond).reinterpretAsFloats()
          .mul(FloatVector.fromArray(FLOAT, weights, w));
      for (int k = 1; k < count; k++) {
        IntVector near = pick.selectFrom(FloatVector.fromArray(FLOAT, line, p + k).reinterpretAsInts(),
            FloatVector.fromArray(FLOAT, line, p + k + LANES).reinterpretAsInts());
        IntVector far = pick.selectFrom(FloatVector.fromArray(FLOAT, line, p + k + 2 * LANES).reinterpretAsInts(),
            FloatVector.fromArray(FLOAT, line, p + k + 3 * LANES).reinterpretAsInts());
        sum = near.blend(far, beyond).reinterpretAsFloats()
            .fma(FloatVector.fromArray(FLOAT, weights, w + k * LANES), FLOATS.cast(sum));
      }
      FLOATS.cast(sum).intoArray(to, at + x);
    }
  }
}
