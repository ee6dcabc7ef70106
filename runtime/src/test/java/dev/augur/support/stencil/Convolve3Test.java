package dev.augur.support.stencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Convolve3Test {
  private static final float[] KERNEL = {0.1f, -0.7f, 0.3f, 1.2f, 2.5f, -1.1f, 0.6f, 0.05f, -0.9f};

  @Test
  void rowsAreTheWeightedNeighbours() {
    for (int[] size : SamplePlanes.SIZES) {
      Planes planes = SamplePlanes.random(4, size[0], size[1]);
      Convolve3 filter = new Convolve3();
      filter.open(planes, KERNEL, false);
      assertConvolved(planes, KERNEL, read(filter, planes));
    }
  }

  @Test
  void vectorCodeAgreesToTheBit() {
    Convolve3 filter = new Convolve3();
    for (int[] size : SamplePlanes.SIZES) {
      Planes planes = SamplePlanes.random(3, size[0], size[1]);
      filter.open(planes, KERNEL, false);
      float[] scalar = read(filter, planes);
      filter.open(planes, KERNEL, true);
      assertThat(read(filter, planes)).as("%dx%d", size[0], size[1]).isEqualTo(scalar);
    }
  }

  @Test
  void rowsMayBeLoadedInAnyOrder() {
    Planes planes = SamplePlanes.random(4, 7, 20);
    Convolve3 filter = new Convolve3();
    filter.open(planes, KERNEL, false);
    float[] inOrder = read(filter, planes);
    filter.open(planes, KERNEL, true);
    for (int y : new int[] {6, 5, 0, 1, 4, 2, 3, 6}) {
      filter.load(y);
      for (int channel = 0; channel < 4; channel++) {
        for (int x = 0; x < 20; x++) {
          assertThat(filter.row.data[filter.row.at + channel * filter.row.step + x]).isEqualTo(inOrder[(channel * 7 + y) * 20 + x]);
        }
      }
    }
  }

  @Test
  void sharpeningBlendsTheIdentityWithTheEdgeKernel() {
    Planes planes = SamplePlanes.random(3, 7, 19);
    Convolve3 filter = new Convolve3();
    filter.openSharpen(planes, 0.25, 0.5, false);
    float around = -0.25f;
    float centre = 0.75f + 0.25f * 8.5f;
    float[] kernel = {around, around, around, around, centre, around, around, around, around};
    assertConvolved(planes, kernel, read(filter, planes));
  }

  @Test
  void aLightnessOfOneKeepsFlatAreas() {
    Planes planes = SamplePlanes.random(1, 5, 40);
    Arrays.fill(planes.data, 77);
    Convolve3 filter = new Convolve3();
    filter.openSharpen(planes, 0.3, 1, true);
    for (float value : read(filter, planes)) {
      assertThat(value).isCloseTo(77, within(1e-3f));
    }
  }

  @Test
  void noKernelPassesRowsThrough() {
    Planes planes = SamplePlanes.random(3, 4, 5);
    Convolve3 filter = new Convolve3();
    filter.openSharpen(planes, 0, 1, true);
    filter.load(1);
    assertThat(filter.row.data).isSameAs(planes.data);
    assertThat(read(filter, planes)).isEqualTo(SamplePlanes.pixels(planes));
    filter.openSharpen(planes, 0, 1, true);
    filter.load(1);
    assertThat(filter.row.data).isSameAs(planes.data);
    assertThat(read(filter, planes)).isEqualTo(SamplePlanes.pixels(planes));
  }

  @Test
  void aKernelOfTheWrongSizeIsRefused() {
    assertThatThrownBy(() -> new Convolve3().open(SamplePlanes.random(1, 2, 2), new float[4], false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 4");
  }

  private static float[] read(Convolve3 filter, Planes planes) {
    float[] pixels = new float[planes.channels * planes.height * planes.width];
    for (int y = 0; y < planes.height; y++) {
      filter.load(y);
      for (int channel = 0; channel < planes.channels; channel++) {
        System.arraycopy(filter.row.data, filter.row.at + channel * filter.row.step, pixels,
            (channel * planes.height + y) * planes.width, planes.width);
      }
    }
    return pixels;
  }

  private static void assertConvolved(Planes planes, float[] kernel, float[] convolved) {
    int i = 0;
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int y = 0; y < planes.height; y++) {
        for (int x = 0; x < planes.width; x++) {
          double expected = channel == 3
              ? SamplePlanes.at(planes, channel, y, x)
              : sum(planes, kernel, channel, y, x);
          assertThat((double) convolved[i++]).isCloseTo(expected, within(1e-3));
        }
      }
    }
  }

  private static double sum(Planes planes, float[] kernel, int channel, int y, int x) {
    double sum = 0;
    for (int tap = 0; tap < 9; tap++) {
      int row = Border.REFLECT_101.index(y + tap / 3 - 1, planes.height);
      int column = Border.REFLECT_101.index(x + tap % 3 - 1, planes.width);
      sum += (double) kernel[tap] * SamplePlanes.at(planes, channel, row, column);
    }
    return sum;
  }
}
