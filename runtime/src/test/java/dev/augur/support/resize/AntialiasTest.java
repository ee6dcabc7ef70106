package dev.augur.support.resize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.augur.Image;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AntialiasTest {
  /** Rectangle top, left, height, width; then height and width of the result. */
  private static final int[][] CASES = {
    {0, 0, 11, 17, 5, 6}, {2, 3, 7, 13, 3, 13}, {1, 1, 1, 1, 4, 33}, {0, 5, 11, 1, 1, 1}, {3, 0, 4, 17, 9, 40},
    {0, 0, 11, 17, 1, 1}, {10, 16, 1, 1, 1, 1}, {0, 0, 11, 17, 11, 17}, {4, 2, 5, 9, 2, 20}, {0, 0, 11, 17, 3, 2},
  };

  private static final int HEIGHT = 11;
  private static final int WIDTH = 17;

  @Test
  void bytesAreTheTriangleSumInDoublePrecision() {
    for (int channels : new int[] {1, 3, 4}) {
      Image image = image(channels);
      for (int[] rectangle : CASES) {
        Planes result = resize(image, rectangle, false);
        for (int channel = 0; channel < channels; channel++) {
          assertResized(image, rectangle, channel, result);
        }
      }
    }
  }

  @Test
  void vectorCodeAgreesToTheBit() {
    for (int channels : new int[] {1, 3, 4}) {
      Image image = image(channels);
      for (int[] rectangle : CASES) {
        assertThat(SamplePlanes.pixels(resize(image, rectangle, true)))
            .as("%d channels %s", channels, Arrays.toString(rectangle))
            .isEqualTo(SamplePlanes.pixels(resize(image, rectangle, false)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void vectorCodeAgreesToTheBitWhateverTheScale(int channels) {
    Image wide = Image.of(bytes(3 * 207 * channels), 3, 207, channels);
    for (int width : new int[] {400, 208, 207, 150, 104, 100, 99, 70, 48, 30, 13, 1}) {
      int[] rectangle = {0, 0, 3, 207, 2, width};
      float[] scalar = SamplePlanes.pixels(resize(wide, rectangle, false));
      assertThat(SamplePlanes.pixels(resize(wide, rectangle, true))).as("to %s", width).isEqualTo(scalar);
      assertThat(SamplePlanes.pixels(resize(planes(wide), rectangle, true))).as("to %s", width).isEqualTo(scalar);
    }
  }

  @Test
  void planesAndFloatImagesGiveWhatBytesGive() {
    for (int channels : new int[] {1, 3, 4}) {
      Image image = image(channels);
      Image floats = floats(image);
      Planes planes = planes(image);
      for (int[] rectangle : CASES) {
        float[] expected = SamplePlanes.pixels(resize(image, rectangle, false));
        for (boolean vector : new boolean[] {false, true}) {
          assertThat(SamplePlanes.pixels(resize(floats, rectangle, vector))).isEqualTo(expected);
          assertThat(SamplePlanes.pixels(resize(planes, rectangle, vector))).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void theSameSizeIsAnExactCopy() {
    Image image = image(3);
    Planes result = resize(image, new int[] {0, 0, HEIGHT, WIDTH, HEIGHT, WIDTH}, true);
    assertThat(SamplePlanes.pixels(result)).isEqualTo(SamplePlanes.pixels(planes(image)));
  }

  @Test
  void anImageServedAfterALargerOneSeesNothingOfIt() {
    Antialias antialias = new Antialias();
    Planes reused = new Planes();
    Image large = Image.of(bytes(90 * 90 * 3), 90, 90, 3);
    antialias.resize(large, 0, 0, 90, 90, 45, 45, reused, true);
    Image image = image(3);
    for (int[] rectangle : CASES) {
      antialias.resize(image, rectangle[0], rectangle[1], rectangle[2], rectangle[3], rectangle[4], rectangle[5],
          reused, true);
      assertThat(SamplePlanes.pixels(reused)).isEqualTo(SamplePlanes.pixels(resize(image, rectangle, false)));
    }
  }

  @Test
  void transparentPixelsLendNoColour() {
    byte[] pixels = {(byte) 200, 100, 50, (byte) 255, 0, 0, 0, 0};
    Planes result = resize(Image.of(pixels, 1, 2, 4), new int[] {0, 0, 1, 2, 1, 1}, false);
    assertThat(SamplePlanes.pixels(result)).containsExactly(200, 100, 50, 127.5f);
  }

  @Test
  void whereAllIsTransparentColoursAreMixedPlainly() {
    byte[] pixels = {(byte) 200, 100, 50, 0, 100, 0, 0, 0};
    Planes result = resize(Image.of(pixels, 1, 2, 4), new int[] {0, 0, 1, 2, 1, 1}, false);
    assertThat(SamplePlanes.pixels(result)).containsExactly(150, 50, 25, 0);
  }

  @Test
  void valuesThatAreNotFiniteAreRefusedByName() {
    Image image = floats(image(3)).named("cats/1.png", 12);
    image.floats()[image.offset() + 2 * image.rowStride() + 4 * 3 + 1] = Float.NaN;
    assertThatThrownBy(() -> resize(image, new int[] {1, 1, 5, 9, 3, 3}, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cats/1.png (sample 12)")
        .hasMessageContaining("NaN at row 2, column 4, channel 1");
    assertThat(resize(image, new int[] {3, 5, 2, 2, 1, 1}, false).width).isEqualTo(1);
  }

  @Test
  void rectanglesOutsideAndEmptyResultsAreRefused() {
    for (int[] rectangle : new int[][] {{-1, 0, 2, 2, 1, 1}, {0, 16, 2, 2, 1, 1}, {0, 0, 12, 2, 1, 1},
        {0, 0, 0, 2, 1, 1}, {0, 2, 2, Integer.MAX_VALUE, 1, 1}}) {
      assertThatThrownBy(() -> resize(image(3), rectangle, false))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not inside");
    }
    assertThatThrownBy(() -> resize(image(3), new int[] {0, 0, 2, 2, 0, 1}, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0x1");
    Planes planes = planes(image(3));
    assertThatThrownBy(() -> new Antialias().resize(planes, 0, 0, 2, 2, 1, 1, planes, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Planes resize(Image image, int[] rectangle, boolean vector) {
    Planes result = new Planes();
    new Antialias().resize(image, rectangle[0], rectangle[1], rectangle[2], rectangle[3], rectangle[4], rectangle[5],
        result, vector);
    return result;
  }

  private static Planes resize(Planes planes, int[] rectangle, boolean vector) {
    Planes result = new Planes();
    new Antialias().resize(planes, rectangle[0], rectangle[1], rectangle[2], rectangle[3], rectangle[4], rectangle[5],
        result, vector);
    return result;
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }

  /** An image with an offset and gaps between its rows, which ends with its array. */
  private static Image image(int channels) {
    int stride = WIDTH * channels + 5;
    byte[] pixels = bytes(7 + stride * (HEIGHT - 1) + WIDTH * channels);
    return new Image().point(pixels, 7, stride, HEIGHT, WIDTH, channels);
  }

  private static Image floats(Image image) {
    float[] values = new float[image.bytes().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = image.bytes()[i] & 255;
    }
    return new Image().point(
        values, image.offset(), image.rowStride(), image.height(), image.width(), image.channels());
  }

  private static Planes planes(Image image) {
    Planes planes = SamplePlanes.random(image.channels(), image.height(), image.width());
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int y = 0; y < planes.height; y++) {
        for (int x = 0; x < planes.width; x++) {
          planes.data[planes.row(channel, y) + x] = value(image, channel, y, x);
        }
      }
    }
    return planes;
  }

  private static int value(Image image, int channel, int y, int x) {
    return image.bytes()[image.offset() + y * image.rowStride() + x * image.channels() + channel] & 255;
  }

  private static void assertResized(Image image, int[] rectangle, int channel, Planes result) {
    for (int y = 0; y < rectangle[4]; y++) {
      double[] rows = weights(rectangle[2], rectangle[4], y);
      for (int x = 0; x < rectangle[5]; x++) {
        double[] columns = weights(rectangle[3], rectangle[5], x);
        double expected = sum(image, rectangle, channel, rows, columns);
        assertThat((double) SamplePlanes.at(result, channel, y, x))
            .as("%s channel %d row %d column %d", Arrays.toString(rectangle), channel, y, x)
            .isCloseTo(expected, within(1e-3));
      }
    }
  }

  /** The weight of every source pixel, from the triangle itself; edge pixels stand for nothing beyond the edge. */
  private static double[] weights(int from, int to, int i) {
    double scale = (double) from / to;
    double support = Math.max(scale, 1);
    double[] weights = new double[from];
    for (int j = 0; j < from; j++) {
      weights[j] = Math.max(0, 1 - Math.abs(j + 0.5 - (i + 0.5) * scale) / support);
    }
    double total = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / total).toArray();
  }

  private static double sum(Image image, int[] rectangle, int channel, double[] rows, double[] columns) {
    double plain = 0;
    double weighted = 0;
    double alphas = 0;
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < columns.length; x++) {
        double weight = rows[y] * columns[x];
        int value = value(image, channel, rectangle[0] + y, rectangle[1] + x);
        plain += weight * value;
        if (image.channels() == 4 && channel < 3) {
          int alpha = value(image, 3, rectangle[0] + y, rectangle[1] + x);
          weighted += weight * value * alpha;
          alphas += weight * alpha;
        }
      }
    }
    return alphas == 0 ? plain : weighted / alphas;
  }
}
