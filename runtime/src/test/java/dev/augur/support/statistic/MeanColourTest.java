package dev.augur.support.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeanColourTest {

  @Test
  void meansAreThoseOfThePixels() {
    for (int[] size : SamplePlanes.SIZES) {
      Planes planes = SamplePlanes.random(3, size[0], size[1]);
      float[] pixels = SamplePlanes.pixels(planes);
      float[] mean = mean(planes, 255, false);
      int count = size[0] * size[1];
      for (int channel = 0; channel < 3; channel++) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
          sum += pixels[channel * count + i];
        }
        assertThat((double) mean[channel]).isCloseTo(sum / count, within(0.5 / 256));
      }
    }
  }

  @Test
  void vectorCodeAgreesToTheBit() {
    for (int[] size : SamplePlanes.SIZES) {
      Planes planes = SamplePlanes.random(4, size[0], size[1]);
      assertThat(mean(planes, 255, true)).isEqualTo(mean(planes, 255, false));
      assertThat(mean(planes, 200, true)).isEqualTo(mean(planes, 200, false));
    }
  }

  @Test
  void aRowWhoseSumPassesAnIntIsSummedWhole() {
    Planes planes = new Planes();
    planes.reshape(1, 1, 70_001);
    Arrays.fill(planes.data, 1);
    assertThat(mean(planes, 1, true)).containsExactly(1);
    assertThat(mean(planes, 1, false)).containsExactly(1);
  }

  @Test
  void valuesOutsideTheRangeCountAsItsEnds() {
    Planes planes = new Planes();
    planes.reshape(1, 1, 4);
    System.arraycopy(new float[] {-50, 0, 255, 900}, 0, planes.data, 0, 4);
    assertThat(mean(planes, 255, false)).containsExactly(127.5f);
  }

  private static float[] mean(Planes planes, double maximum, boolean vector) {
    float[] mean = new float[planes.channels];
    MeanColour.of(planes, maximum, mean, vector);
    return mean;
  }
}
