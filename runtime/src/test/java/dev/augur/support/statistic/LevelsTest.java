package dev.augur.support.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PlaneReader;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.pixel.TestPixels;
import dev.augur.support.warp.Warp;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelsTest {

  @Test
  void valuesAreClampedAndRoundedHalfToEven() {
    float[] row = {-3, -0.0f, 0.5f, 1.5f, 2.5f, 2.500001f, 254.5f, 255, 300, 1e30f, 77.49f};
    int[] levels = {0, 0, 0, 2, 2, 3, 254, 255, 255, 255, 77};
    for (boolean vector : new boolean[] {false, true}) {
      Levels counted = new Levels(1, 255);
      counted.clear(vector);
      counted.histogram(SamplePlanes.of(row), 0, row.length);
      for (int level = 0; level < 256; level++) {
        int wanted = level;
        assertThat(counted.count(0, level)).isEqualTo((int) Arrays.stream(levels).filter(l -> l == wanted).count());
      }
      float[] applied = row.clone();
      counted.apply(SamplePlanes.row(applied, 0), row.length);
      for (int x = 0; x < row.length; x++) {
        assertThat(applied[x]).isEqualTo(levels[x]);
      }
    }
  }

  @Test
  void vectorCodeAgreesToTheBit() {
    for (int[] size : SamplePlanes.SIZES) {
      for (int channels : new int[] {1, 3, 4}) {
        float[] scalar = equalized(SamplePlanes.random(channels, size[0], size[1]), false);
        assertThat(equalized(SamplePlanes.random(channels, size[0], size[1]), true)).isEqualTo(scalar);
      }
    }
  }

  @Test
  void theRangeIsThatOfTheHistogram() {
    float[][] rows = {{-3, 300, 12}, {-0.0f, 7.5f, 8.5f, 6.4f}, {255}, {90, 80.6f, 90, 93.4f, 81}};
    float[] expected = {0, 255, 0, 8, 255, 255, 81, 93};
    for (int i = 0; i < rows.length; i++) {
      for (boolean vector : new boolean[] {false, true}) {
        LevelRange range = new LevelRange(1, 1);
        range.clear();
        range.add(SamplePlanes.of(rows[i]), 0, rows[i].length, vector);
        assertThat(range.lowest(0, 1)).as("row %d", i).isEqualTo((int) expected[2 * i]);
        assertThat(range.highest(0, 1)).as("row %d", i).isEqualTo((int) expected[2 * i + 1]);
      }
    }
  }

  @Test
  void bytesAreMeasuredAsTheFloatsThatTheyAre() {
    for (int[] size : SamplePlanes.SIZES) {
      for (int channels : new int[] {1, 3, 4}) {
        Image image = new TestPixels(new Random(channels), size[0], size[1], channels).image();
        Planes planes = new Planes();
        new PlaneReader().read(image, 0, 0, size[0], size[1], planes);
        for (boolean vector : new boolean[] {false, true}) {
          Levels floats = new Levels(channels, 255);
          Levels bytes = new Levels(channels, 255);
          GreySum floatSum = new GreySum(255);
          GreySum byteSum = new GreySum(255);
          floats.clear(vector);
          bytes.clear(vector);
          Warp warp = new Warp(channels, Interpolation.BILINEAR, Border.CONSTANT, new float[channels]);
          warp.begin(size[0], size[1]);
          warp.open(image, vector);
          for (int y = 0; y < size[0]; y++) {
            warp.load(y);
            bytes.histogram(warp);
            bytes.range(warp);
            byteSum.add(warp, vector);
            floats.histogram(planes, y, size[1]);
            floats.range(planes, y, size[1]);
            floatSum.add(planes, y, vector);
          }
          assertThat(byteSum.mean()).as("%s, vector %s", image, vector).isEqualTo(floatSum.mean());
          for (int channel = 0; channel < Math.min(channels, 3); channel++) {
            for (int level = 0; level < 256; level++) {
              assertThat(bytes.count(channel, level)).isEqualTo(floats.count(channel, level));
            }
          }
          float[] expected = SamplePlanes.pixels(planes);
          float[] found = expected.clone();
          floats.autoContrast();
          bytes.autoContrast();
          int pixels = size[0] * size[1];
          floats.apply(SamplePlanes.row(expected, pixels), pixels);
          bytes.apply(SamplePlanes.row(found, pixels), pixels);
          assertThat(found).as("%s, vector %s", image, vector).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void histogramsAddUpRowByRowAndForgetTheLastImage() {
    Levels levels = new Levels(3, 255);
    Planes planes = SamplePlanes.random(3, 5, 33);
    for (int image = 0; image < 2; image++) {
      levels.clear(false);
      for (int y = 0; y < 5; y++) {
        levels.histogram(planes, y, 33);
      }
    }
    for (int channel = 0; channel < 3; channel++) {
      int total = 0;
      for (int level = 0; level < 256; level++) {
        total += levels.count(channel, level);
      }
      assertThat(total).isEqualTo(5 * 33);
    }
  }

  @Test
  void alphaIsNeitherCountedNorChanged() {
    Planes planes = SamplePlanes.random(4, 3, 20);
    float[] before = SamplePlanes.pixels(planes);
    float[] after = equalized(planes, true);
    assertThat(Arrays.copyOfRange(after, 3 * 60, 4 * 60)).isEqualTo(Arrays.copyOfRange(before, 3 * 60, 4 * 60));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void floatImagesAreSeenAs255Levels() {
    float[] bytes = {10, 20, 30, 40, 40, 200};
    float[] units = new float[bytes.length];
    for (int x = 0; x < bytes.length; x++) {
      units[x] = bytes[x] / 255;
    }
    contrast(bytes, 255);
    contrast(units, 1);
    for (int x = 0; x < bytes.length; x++) {
      assertThat(units[x]).isEqualTo((float) (bytes[x] / 255.0));
    }
    assertThat(bytes).startsWith(0).endsWith(255);
  }

  @Test
  void aMaximumThatIsNoMaximumIsRefused() {
    for (double maximum : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new Levels(1, maximum))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("the maximum is " + maximum);
    }
  }

  private static void contrast(float[] row, double maximum) {
    Levels levels = new Levels(1, maximum);
    levels.clear(true);
    levels.range(SamplePlanes.of(row), 0, row.length);
    levels.autoContrast();
    levels.apply(SamplePlanes.row(row, 0), row.length);
  }

  private static float[] equalized(Planes planes, boolean vector) {
    Levels levels = new Levels(planes.channels, 255);
    levels.clear(vector);
    for (int y = 0; y < planes.height; y++) {
      levels.histogram(planes, y, planes.width);
    }
    levels.equalize();
    for (int y = 0; y < planes.height; y++) {
      levels.apply(SamplePlanes.row(planes, y), planes.width);
    }
    return SamplePlanes.pixels(planes);
  }
}
