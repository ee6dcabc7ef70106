package dev.augur.support.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.random.Mix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HolesTest {
  private static final int HEIGHT = 20;
  private static final int WIDTH = 30;

  @Test
  void erasedPixelsAreTheFillAndOthersStay() {
    Holes holes = new Holes(2);
    holes.add(2, 3, 4, 5);
    holes.add(5, 7, 1, 23);
    Planes planes = SamplePlanes.random(3, HEIGHT, WIDTH);
    float[] before = planes.data.clone();
    float[] fill = {1, 2, 3};
    for (int y = 0; y < HEIGHT; y++) {
      holes.erase(SamplePlanes.row(planes, y), y, 2, fill);
    }
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < Planes.padded(planes.width); x++) {
          boolean inside = y >= 2 && y < 6 && x >= 3 && x < 8 || y == 5 && x >= 7 && x < 30;
          int i = planes.row(channel, y) + x;
          assertThat(planes.data[i]).isEqualTo(Float.valueOf(inside && channel < 2 ? fill[channel] : before[i]));
        }
      }
    }
  }

  @Test
  void noiseFillsHolesWithTheDocumentedHash() {
    Holes holes = new Holes(1);
    holes.add(1, 4, 2, 9);
    Planes planes = SamplePlanes.random(3, 4, WIDTH);
    float[] before = planes.data.clone();
    for (int y = 0; y < 4; y++) {
      holes.eraseNoise(SamplePlanes.row(planes, y), y, 3, 99, new float[3], new float[] {255, 255, 255});
    }
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < 4; y++) {
        for (int x = 0; x < WIDTH; x++) {
          boolean inside = y >= 1 && y < 3 && x >= 4 && x < 13;
          int i = planes.row(channel, y) + x;
          assertThat(planes.data[i]).isEqualTo(inside ? Holes.noise(99, channel, y, x, 0, 255) : before[i]);
        }
      }
    }
  }

  @Test
  void noiseIsFrozen() {
    assertThat(Holes.noise(1, 0, 0, 0, 0, 1)).isEqualTo(expectedNoise(1, 0, 0, 0));
    assertThat(Holes.noise(-7, 2, 100, 200, 0, 1)).isEqualTo(expectedNoise(-7, 2, 100, 200));
    assertThat(Holes.noise(1, 0, 0, 0, 0, 255)).isEqualTo(93.5061264f);
    assertThat(Holes.noise(1, 0, 0, 1, 0, 255)).isEqualTo(81.4956589f);
    assertThat(Holes.noise(2, 2, 7, 9, 0, 1)).isEqualTo(0.51928997f);
  }

  @Test
  void noiseIsUniform() {
    int[] sixteenths = new int[16];
    double sum = 0;
    double neighbours = 0;
    int values = 0;
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 1000; x++) {
        float value = Holes.noise(5, y % 3, y, x, 0, 1);
        sixteenths[(int) (value * 16)]++;
        sum += value;
        neighbours += (value - 0.5) * (Holes.noise(5, y % 3, y, x + 1, 0, 1) - 0.5);
        values++;
      }
    }
    assertThat(sum / values).isCloseTo(0.5, within(0.004));
    assertThat(neighbours / values).isCloseTo(0, within(0.0012));
    for (int count : sixteenths) {
      assertThat(count).isCloseTo(values / 16, within(320));
    }
  }

  @Test
  void drawnHolesLieInsideAndReachEveryEdge() {
    boolean[] reached = new boolean[4];
    for (int key = 0; key < 2000; key++) {
      int[] box = drawn(key, 0.1, 0.3, 0.2, 0.4, false);
      assertThat(box[2] - box[0]).isBetween(2, 6);
      assertThat(box[3] - box[1]).isBetween(6, 12);
      reached[0] |= box[0] == 0;
      reached[1] |= box[1] == 0;
      reached[2] |= box[2] == HEIGHT;
      reached[3] |= box[3] == WIDTH;
    }
    assertThat(reached).containsOnly(true);
  }

  @Test
  void clippedHolesHaveTheirCentreAnywhere() {
    int rows = 0;
    boolean corner = false;
    for (int key = 0; key < 2000; key++) {
      int[] box = drawn(key, 0.4, 0.4, 0.2, 0.2, true);
      assertThat(box[2] - box[0]).isBetween(4, 8);
      assertThat(box[3] - box[1]).isBetween(3, 6);
      corner |= box[2] - box[0] == 4 && box[3] - box[1] == 3;
      rows += box[2] - box[0];
    }
    assertThat(corner).isTrue();
    // 20 centres: 13 whole holes of 8 rows, and 4 to 7 rows at the top, 7 to 5 at the bottom
    assertThat(rows / 2000.0).isCloseTo((13 * 8 + 4 + 5 + 6 + 7 + 7 + 6 + 5) / 20.0, within(0.1));
  }

  @Test
  void sidesAreRoundedHalfUpAndAtLeastOnePixel() {
    assertThat(side(drawn(1, 0.125, 0.125, 0.25, 0.25, false))).containsExactly(3, 8);
    assertThat(side(drawn(1, 0.124, 0.124, 0.2499, 0.2499, false))).containsExactly(2, 7);
    assertThat(side(drawn(1, 0, 0, 0, 0, false))).containsExactly(1, 1);
    assertThat(side(drawn(1, 1, 1, 1, 1, false))).containsExactly(HEIGHT, WIDTH);
  }

  @Test
  void drawsAreFunctionsOfTheKey() {
    assertThat(drawn(3, 0, 1, 0, 1, false)).isEqualTo(drawn(3, 0, 1, 0, 1, false));
    assertThat(drawn(3, 0, 1, 0, 1, false)).isNotEqualTo(drawn(4, 0, 1, 0, 1, false));
    Holes holes = new Holes(3);
    holes.draw(1, 2, HEIGHT, WIDTH, 3, 0.1, 0.2, 0.1, 0.2, false);
    assertThat(holes.count()).isEqualTo(3);
    holes.draw(1, 2, HEIGHT, WIDTH, 0, 0.1, 0.2, 0.1, 0.2, false);
    assertThat(holes.count()).isZero();
  }

  @Test
  void holesThatCannotBeAreRefused() {
    Holes holes = new Holes(1);
    assertThatThrownBy(() -> holes.add(-1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1x1 at row -1");
    assertThatThrownBy(() -> holes.add(0, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> holes.draw(1, 2, 9, 9, 2, 0.1, 0.2, 0.1, 0.2, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("room for 1");
  }

  private static int[] side(int[] box) {
    return new int[] {box[2] - box[0], box[3] - box[1]};
  }

  /** Top, left, bottom and right of one drawn hole, seen through what it erases. */
  private static int[] drawn(long key, double minHeight, double maxHeight, double minWidth, double maxWidth,
      boolean clip) {
    Holes holes = new Holes(1);
    holes.draw(key, 42, HEIGHT, WIDTH, 1, minHeight, maxHeight, minWidth, maxWidth, clip);
    int[] box = {HEIGHT, WIDTH, 0, 0};
    float[] row = new float[32];
    for (int y = 0; y < HEIGHT; y++) {
      Arrays.fill(row, 0);
      holes.erase(SamplePlanes.row(row, 0), y, 1, new float[] {1});
      for (int x = 0; x < row.length; x++) {
        if (row[x] == 1) {
          box = new int[] {
            Math.min(box[0], y), Math.min(box[1], x), Math.max(box[2], y + 1), Math.max(box[3], x + 1)};
        }
      }
    }
    return box;
  }

  /** The documented formula, written again. */
  private static float expectedNoise(long key, int channel, int y, int x) {
    long h = (Mix.bits(key, channel, y) >>> 32) + x * 0x9E3779B9L & 0xFFFFFFFFL;
    h = (h ^ h >>> 16) * 0x85EBCA6BL & 0xFFFFFFFFL;
    h = (h ^ h >>> 13) * 0xC2B2AE35L & 0xFFFFFFFFL;
    h ^= h >>> 16;
    return (h >>> 8) / 16777216f;
  }
}
