package dev.augur.support.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.warp.Warp;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of white pixels whose sums pass what a vector's lanes hold, of any width. */
class GreySumTest {
  private static final int WIDTH = 600_001;

  @ParameterizedTest
  @CsvSource({"1, false", "3, false", "4, false", "1, true", "3, true", "4, true"})
  void aRowOfPlanesWhoseSumPassesAnIntIsSummedWhole(int channels, boolean vector) {
    Planes planes = new Planes();
    planes.reshape(channels, 1, WIDTH);
    Arrays.fill(planes.data, 255);
    GreySum sum = new GreySum(255);
    sum.add(planes, 0, vector);
    assertThat(sum.mean()).isEqualTo(255);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "3, false", "1, true", "3, true"})
  void soAreShortRowsThatRunAsOne(int channels, boolean vector) {
    Planes planes = new Planes();
    planes.stack(channels, WIDTH / 128, 128);
    Arrays.fill(planes.data, 255);
    GreySum sum = new GreySum(255);
    sum.add(planes, 0, WIDTH / 128, vector);
    assertThat(sum.mean()).isEqualTo(255);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "3, false", "4, false", "1, true", "3, true", "4, true"})
  void aRowOfBytesWhoseSumPassesAnIntIsSummedWhole(int channels, boolean vector) {
    byte[] white = new byte[WIDTH * channels];
    Arrays.fill(white, (byte) 255);
    Warp warp = new Warp(channels, Interpolation.BILINEAR, Border.CONSTANT, new float[channels]);
    warp.begin(1, WIDTH);
    warp.open(Image.of(white, 1, WIDTH, channels), vector);
    warp.load(0);
    GreySum sum = new GreySum(255);
    sum.add(warp, vector);
    assertThat(sum.mean()).isEqualTo(255);
  }
}
