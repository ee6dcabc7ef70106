package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.resize.Antialias;
import org.junit.jupiter.api.Test;

/** A window of a reduced picture shows the scene that the same window of the whole picture shows. */
class ReducedResizeTest {
  private static final int HEIGHT = 203;
  private static final int WIDTH = 301;

  /** Top, left, height and width of windows whose edges lie between the reduced picture's pixels. */
  private static final int[][] WINDOWS = {
    {0, 0, HEIGHT, WIDTH}, {13, 7, 131, 190}, {1, 2, 129, 130}, {71, 171, 132, 130}, {5, 3, 161, 255},
  };

  @Test
  void theSameSceneIsShown() {
    for (int reduction : new int[] {2, 4, 8}) {
      for (int channels : new int[] {1, 3, 4}) {
        for (int[] window : WINDOWS) {
          Planes whole = resize(slopes(channels, 1), window, false);
          Planes reduced = resize(slopes(channels, reduction), window, false);
          // One pixel of the whole picture is one level; values are rounded once in each. Edge pixels repeat at
          // different places, so the rim is left out.
          assertThat(largestDifference(whole, reduced)).as("1/%d of %d channels", reduction, channels).isLessThan(1.1);
          assertThat(meanDifference(whole, reduced)).isLessThan(0.3);
        }
      }
    }
  }

  @Test
  void vectorCodeAgreesToTheBit() {
    for (int reduction : new int[] {2, 4, 8}) {
      for (int channels : new int[] {1, 3, 4}) {
        for (int[] window : WINDOWS) {
          assertThat(SamplePlanes.pixels(resize(slopes(channels, reduction), window, true)))
              .isEqualTo(SamplePlanes.pixels(resize(slopes(channels, reduction), window, false)));
        }
      }
    }
  }

  @Test
  void aWarpTakesAReducedPictureOnlyIfItShrinksFirst() {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    Image half = slopes(3, 2);
    warp.begin(HEIGHT, WIDTH);
    warp.steps().crop(10, 20, 100, 120);
    warp.steps().resize(16, 20, true);
    warp.steps().flipHorizontal();
    warp.open(half, false);
    assertThat(warp.load(0)).isEqualTo(Warp.ROWS);
    warp.begin(HEIGHT, WIDTH);
    warp.steps().rotate(10);
    assertThatThrownBy(() -> warp.open(half, false)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reduced to 1/2").hasMessageContaining("decode it whole");
    warp.steps().resize(16, 20, true);
    assertThatThrownBy(() -> warp.open(half, false)).hasMessageContaining("does not begin by shrinking");
  }

  @Test
  void aCopyKeepsTheReduction() {
    Image half = slopes(3, 2);
    Image copy = half.copy();
    assertThat(copy.reduction()).isEqualTo(2);
    assertThat(copy).hasToString(half.toString());
    assertThat(copy.bytes()).isEqualTo(half.bytes());
    assertThat(half.point(new byte[12], 0, 6, 2, 2, 3).reduction()).isEqualTo(1);
    assertThatThrownBy(() -> new Image().pointReduced(new byte[3 * 3 * 3 - 1], 0, 9, 6, 5, 3, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Values rise by a third of a level per row and two thirds per column, so that the mean of a block is the value at its
   * centre, whatever its size.
   */
  private static Image slopes(int channels, int reduction) {
    int rows = Math.ceilDiv(HEIGHT, reduction);
    int columns = Math.ceilDiv(WIDTH, reduction);
    byte[] pixels = new byte[rows * columns * channels];
    for (int i = 0; i < rows * columns; i++) {
      double y = (i / columns + 0.5) * reduction - 0.5;
      double x = (i % columns + 0.5) * reduction - 0.5;
      for (int c = 0; c < channels; c++) {
        double value = c == 3 ? 255 : c == 1 ? 250 - 0.25 * y - 0.6 * x : 0.25 * y + 0.6 * x;
        pixels[i * channels + c] = (byte) Math.clamp(Math.round(value), 0, 255);
      }
    }
    return new Image().pointReduced(pixels, 0, columns * channels, HEIGHT, WIDTH, channels, reduction);
  }

  private static Planes resize(Image image, int[] window, boolean vector) {
    Planes to = new Planes();
    new Antialias().resize(image, window[0], window[1], window[2], window[3], 15, 16, to, vector);
    return to;
  }

  private static double largestDifference(Planes a, Planes b) {
    double largest = 0;
    for (int c = 0; c < a.channels; c++) {
      for (int y = 1; y < a.height - 1; y++) {
        for (int x = 1; x < a.width - 1; x++) {
          largest = Math.max(largest, Math.abs(a.data[a.row(c, y) + x] - b.data[b.row(c, y) + x]));
        }
      }
    }
    return largest;
  }

  private static double meanDifference(Planes a, Planes b) {
    double sum = 0;
    for (int c = 0; c < a.channels; c++) {
      for (int y = 1; y < a.height - 1; y++) {
        for (int x = 1; x < a.width - 1; x++) {
          sum += Math.abs(a.data[a.row(c, y) + x] - b.data[b.row(c, y) + x]);
        }
      }
    }
    return sum / (a.channels * (a.height - 2) * (a.width - 2));
  }
}
