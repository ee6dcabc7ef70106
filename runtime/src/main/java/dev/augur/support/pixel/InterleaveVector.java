package dev.augur.support.pixel;

import dev.augur.support.vector.Lanes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Interleaved red, green, blue floats to planes and back, a vector of pixels at a time.
 *
 * <p>In three vectors of interleaved values a channel occupies every third lane of each, and as no width is a multiple
 * of 3 these lanes are different ones in all three: blending gathers them, one rearrangement sorts them.
 */
public final class InterleaveVector {
  private static final VectorSpecies<Float> FLOAT = Lanes.FLOAT;
  private static final int LANES = FLOAT.length();

  private static final VectorShuffle<Float> RED_SORTED = sorted(0);
  private static final VectorShuffle<Float> GREEN_SORTED = sorted(1);
  private static final VectorShuffle<Float> BLUE_SORTED = sorted(2);

  private static final VectorShuffle<Float> RED_SPREAD = spread(0);
  private static final VectorShuffle<Float> GREEN_SPREAD = spread(1);
  private static final VectorShuffle<Float> BLUE_SPREAD = spread(2);

  /** The lanes of a channel in the first, second or third vector. */
  private static final VectorMask<Float> FIRST_GREEN = holds(0, 1);
  private static final VectorMask<Float> FIRST_BLUE = holds(0, 2);
  private static final VectorMask<Float> SECOND_RED = holds(1, 0);
  private static final VectorMask<Float> THIRD_RED = holds(2, 0);
  private static final VectorMask<Float> SECOND_GREEN = holds(1, 1);
  private static final VectorMask<Float> THIRD_GREEN = holds(2, 1);
  private static final VectorMask<Float> SECOND_BLUE = holds(1, 2);
  private static final VectorMask<Float> THIRD_BLUE = holds(2, 2);

  private InterleaveVector() {}

  /** Floats of a line of so many pixels, and one that may be written behind it. */
  public static int room(int width) {
    return 3 * width + 1;
  }

  /** Channel c of pixel i from {@code line[3 i + c]} to {@code to[at + c * step + i]}. */
  public static void split(float[] line, float[] to, int at, int step, int width) {
    int bound = FLOAT.loopBound(width);
    for (int x = 0; x < bound; x += LANES) {
      FloatVector v0 = FloatVector.fromArray(FLOAT, line, 3 * x);
      FloatVector v1 = FloatVector.fromArray(FLOAT, line, 3 * x + LANES);
      FloatVector v2 = FloatVector.fromArray(FLOAT, line, 3 * x + 2 * LANES);
      v0.blend(v1, SECOND_RED).blend(v2, THIRD_RED).rearrange(RED_SORTED).intoArray(to, at + x);
      v0.blend(v1, SECOND_GREEN).blend(v2, THIRD_GREEN).rearrange(GREEN_SORTED).intoArray(to, at + step + x);
      v0.blend(v1, SECOND_BLUE).blend(v2, THIRD_BLUE).rearrange(BLUE_SORTED).intoArray(to, at + 2 * step + x);
    }
    for (int x = bound; x < width; x++) {
      to[at + x] = line[3 * x];
      to[at + step + x] = line[3 * x + 1];
      to[at + 2 * step + x] = line[3 * x + 2];
    }
  }

  /** Channel c of pixel x from {@code rows[at + c * step + x]} to {@code line[lineAt + 3 x + c]}. */
  public static void join(float[] rows, int at, int step, int width, float[] line, int lineAt) {
    int bound = FLOAT.loopBound(width);
    for (int x = 0; x < bound; x += LANES) {
      FloatVector red = FloatVector.fromArray(FLOAT, rows, at + x).rearrange(RED_SPREAD);
      FloatVector green = FloatVector.fromArray(FLOAT, rows, at + step + x).rearrange(GREEN_SPREAD);
      FloatVector blue = FloatVector.fromArray(FLOAT, rows, at + 2 * step + x).rearrange(BLUE_SPREAD);
      red.blend(green, FIRST_GREEN).blend(blue, FIRST_BLUE).intoArray(line, lineAt + 3 * x);
      red.blend(green, SECOND_GREEN).blend(blue, SECOND_BLUE).intoArray(line, lineAt + 3 * x + LANES);
      red.blend(green, THIRD_GREEN).blend(blue, THIRD_BLUE).intoArray(line, lineAt + 3 * x + 2 * LANES);
    }
    InterleaveScalar.join(rows, at, step, 3, bound, width, line, lineAt);
  }

  private static VectorShuffle<Float> sorted(int channel) {
    return VectorShuffle.fromOp(FLOAT, pixel -> (3 * pixel + channel) % LANES);
  }

  private static VectorShuffle<Float> spread(int channel) {
    int[] pixels = new int[LANES];
    for (int pixel = 0; pixel < LANES; pixel++) {
      pixels[(3 * pixel + channel) % LANES] = pixel;
    }
    return VectorShuffle.fromArray(FLOAT, pixels, 0);
  }

  private static VectorMask<Float> holds(int vector, int channel) {
    boolean[] lanes = new boolean[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      lanes[lane] = (vector * LANES + lane) % 3 == channel;
    }
    return VectorMask.fromArray(FLOAT, lanes, 0);
  }
}
