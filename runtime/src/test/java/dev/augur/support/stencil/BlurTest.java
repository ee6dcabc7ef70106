package dev.augur.support.stencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import org.junit.jupiter.api.Test;

class BlurTest {
  private static final double[] SIGMAS = {0.2, 0.5, 0.8, 1.1, 1.4, 1.7, 1.9, 2.2, 2.9, 6};

  @Test
  void rowsAreTheGaussianSumInDoublePrecision() {
    for (int[] size : SamplePlanes.SIZES) {
      for (int channels : new int[] {1, 3, 4}) {
        Planes planes = SamplePlanes.random(channels, size[0], size[1]);
        for (double sigma : SIGMAS) {
          assertBlurred(planes, sigma, blur(planes, sigma, false));
        }
      }
    }
  }

  @Test
  void vectorCodeAgreesToTheBit() {
    for (int[] size : SamplePlanes.SIZES) {
      Planes planes = SamplePlanes.random(3, size[0], size[1]);
      for (double sigma : SIGMAS) {
        assertThat(blur(planes, sigma, true)).as("%dx%d sigma %s", size[0], size[1], sigma)
            .isEqualTo(blur(planes, sigma, false));
      }
    }
  }

  @Test
  void aRadiusBeyondTheImageReflectsAgainAndAgain() {
    Planes planes = SamplePlanes.random(3, 3, 2);
    assertBlurred(planes, 20, blur(planes, 20, false));
    assertThat(blur(planes, 20, true)).isEqualTo(blur(planes, 20, false));
  }

  @Test
  void rowsMayBeLoadedInAnyOrder() {
    Planes planes = SamplePlanes.random(1, 9, 20);
    float[] inOrder = blur(planes, 1.5, false);
    for (boolean vector : new boolean[] {false, true}) {
      Blur blur = new Blur();
      blur.open(planes, 1.5, vector);
      for (int y : new int[] {8, 7, 6, 2, 5, 6, 0, 1, 4, 3}) {
        blur.load(y);
        for (int x = 0; x < 20; x++) {
          assertThat(blur.row.data[blur.row.at + x]).isEqualTo(inOrder[y * 20 + x]);
        }
      }
    }
  }

  @Test
  void noSigmaPassesRowsThrough() {
    Planes planes = SamplePlanes.random(3, 4, 5);
    for (double sigma : new double[] {0, -1}) {
      Blur blur = new Blur();
      blur.open(planes, sigma, true);
      blur.load(1);
      assertThat(blur.row.data).isSameAs(planes.data);
      assertThat(blur(planes, sigma, true)).isEqualTo(SamplePlanes.pixels(planes));
    }
  }

  @Test
  void alphaIsCopied() {
    Planes planes = SamplePlanes.random(4, 6, 18);
    float[] blurred = blur(planes, 2, true);
    float[] pixels = SamplePlanes.pixels(planes);
    for (int i = 3 * 6 * 18; i < pixels.length; i++) {
      assertThat(blurred[i]).isEqualTo(pixels[i]);
    }
  }

  @Test
  void aBlurServesImagesOfDifferentSizes() {
    Blur blur = new Blur();
    for (int[] size : new int[][] {{3, 40}, {9, 5}, {4, 90}}) {
      for (double sigma : new double[] {3, 0, 0.5}) {
        Planes planes = SamplePlanes.random(3, size[0], size[1]);
        blur.open(planes, sigma, true);
        assertThat(read(blur, planes)).isEqualTo(blur(planes, sigma, false));
      }
    }
  }

  @Test
  void sigmasThatMakeNoSenseAreRefused() {
    Planes planes = SamplePlanes.random(1, 2, 2);
    for (double sigma : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1001}) {
      assertThatThrownBy(() -> new Blur().open(planes, sigma, false))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("blur sigma is " + sigma);
    }
  }

  private static float[] blur(Planes planes, double sigma, boolean vector) {
    Blur blur = new Blur();
    blur.open(planes, sigma, vector);
    return read(blur, planes);
  }

  private static float[] read(Blur blur, Planes planes) {
    float[] pixels = new float[planes.channels * planes.height * planes.width];
    for (int y = 0; y < planes.height; y++) {
      blur.load(y);
      for (int channel = 0; channel < planes.channels; channel++) {
        System.arraycopy(blur.row.data, blur.row.at + channel * blur.row.step, pixels,
            (channel * planes.height + y) * planes.width, planes.width);
      }
    }
    return pixels;
  }

  private static void assertBlurred(Planes planes, double sigma, float[] blurred) {
    int i = 0;
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int y = 0; y < planes.height; y++) {
        for (int x = 0; x < planes.width; x++) {
          double expected = channel == 3
              ? SamplePlanes.at(planes, channel, y, x)
              : gauss(planes, channel, y, x, sigma);
          assertThat((double) blurred[i++]).isCloseTo(expected, within(1e-4));
        }
      }
    }
  }

  /** The sum over the square of the kernel, which is separable in exact arithmetic only. */
  private static double gauss(Planes planes, int channel, int y, int x, double sigma) {
    int radius = (int) Math.ceil(3.5 * sigma);
    double total = 0;
    double sum = 0;
    for (int dy = -radius; dy <= radius; dy++) {
      for (int dx = -radius; dx <= radius; dx++) {
        double weight = Math.exp(-(dy * dy + dx * dx) / (2 * sigma * sigma));
        total += weight;
        sum += weight * SamplePlanes.at(planes, channel,
            Border.REFLECT_101.index(y + dy, planes.height), Border.REFLECT_101.index(x + dx, planes.width));
      }
    }
    return sum / total;
  }
}
