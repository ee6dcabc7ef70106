package dev.augur.support.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Float pixels lie between 0 and full intensity, or their image is refused: maths relies on it without looking. */
class PlaneReaderTest {
  private static final int HEIGHT = 4;
  private static final int WIDTH = 5;

  @ParameterizedTest
  @ValueSource(floats = {1e-6f, 1, 255, 1023, 65535})
  void valuesInsideKeepEveryBit(float maximum) {
    for (float value : new float[] {0, Float.MIN_VALUE, maximum / 3, Math.nextDown(maximum), maximum}) {
      assertRead(maximum, value, value);
    }
  }

  /** Zero has one sign: where a clamp is left out, the other one would stay. */
  @ParameterizedTest
  @ValueSource(floats = {1e-6f, 1, 255, 1023, 65535})
  void whatRoundingLeavesOutsideCountsAsTheEnds(float maximum) {
    for (float value : new float[] {-0f, -Float.MIN_VALUE, -0.00099f * maximum}) {
      assertRead(maximum, value, 0);
    }
    for (float value : new float[] {Math.nextUp(maximum), 1.00099f * maximum}) {
      assertRead(maximum, value, maximum);
    }
    for (float value : new float[] {-0.0011f * maximum, 1.0011f * maximum}) {
      assertThatThrownBy(() -> read(new PlaneReader(maximum), value, false))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatDoesNotPassIsExplained() {
    assertRefused(187.5f, "187.5 at row 2, column 3, channel 1; pixels lie in 0 to 1.0, so scale them, or write the value "
        + "of full intensity as maximum = ... in @Source");
    assertRefused(-0.5f, "-0.5 at row 2, column 3, channel 1; pixels lie in 0 to 1.0, so hand them in before they are "
        + "normalized, and let @Normalize end the pipeline");
    for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
      assertRefused(value, value + " at row 2, column 3, channel 1; pixels must be finite");
    }
  }

  @Test
  void withoutAMaximumAllFiniteValuesPass() {
    for (float value : new float[] {Float.MAX_VALUE, -Float.MAX_VALUE, -0f}) {
      assertThat(read(new PlaneReader(), value, false)).isEqualTo(value);
    }
    for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> read(new PlaneReader(), value, false)).hasMessageEndingWith("pixels must be finite");
    }
  }

  private static void assertRead(float maximum, float value, float expected) {
    for (boolean together : new boolean[] {false, true}) {
      int found = Float.floatToRawIntBits(read(new PlaneReader(maximum), value, together));
      assertThat(found).as("%s of %s", value, maximum).isEqualTo(Float.floatToRawIntBits(expected));
    }
  }

  /** What becomes of a value. */
  private static float read(PlaneReader reader, float value, boolean together) {
    Planes planes = new Planes();
    planes.together = together;
    reader.read(with(value), 0, 0, HEIGHT, WIDTH, planes);
    return planes.data[planes.row(0, 2) + 3 * planes.pixelStep + planes.planeStep];
  }

  private static void assertRefused(float value, String message) {
    assertThatThrownBy(() -> new PlaneReader(1).read(with(value), 1, 2, HEIGHT - 1, WIDTH - 2, new Planes()))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("cat.png (sample 7), 4x5x3 float32 holds " + message);
  }

  /** A black image but for one value. */
  private static Image with(float value) {
    float[] pixels = new float[HEIGHT * WIDTH * 3];
    pixels[(2 * WIDTH + 3) * 3 + 1] = value;
    return Image.of(pixels, HEIGHT, WIDTH, 3).named("cat.png", 7);
  }
}
