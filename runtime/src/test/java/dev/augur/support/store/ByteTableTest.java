package dev.augur.support.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.PixelRow;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.pixel.TestPixels;
import dev.augur.support.warp.Warp;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A byte that is looked up is the level of what was computed for it, for every channel and width. */
class ByteTableTest {
  private static final int GUARD = 70;
  private static final int WIDEST = 150;
  private static final int ROWS = 40;

  private final Random random = new Random(29);

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void channelsHaveTablesOfTheirOwn(int channels) {
    check(channels, false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void channelsMayShareATable(int channels) {
    check(channels, true);
  }

  private void check(int channels, boolean alike) {
    float[] rows = new float[channels * ByteTable.LEVELS];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = alike && i >= ByteTable.LEVELS ? rows[i % ByteTable.LEVELS] : random.nextFloat() * 300 - 20;
    }
    for (int width = 1; width <= WIDEST; width++) {
      Image image = new TestPixels(random, ROWS, width, channels).image();
      Warp warp = new Warp(channels, Interpolation.BILINEAR, Border.CONSTANT, new float[channels]);
      warp.begin(ROWS, width);
      if (random.nextBoolean()) {
        warp.steps().flipHorizontal();
      }
      for (boolean vector : new boolean[] {false, true}) {
        ByteTable table = new ByteTable(channels);
        table.set(SamplePlanes.row(rows, ByteTable.LEVELS), vector);
        warp.open(image, vector);
        byte[] before = new byte[ROWS * width * channels];
        warp.copy(MemorySegment.ofArray(before), 0);
        byte[] after = new byte[GUARD + before.length + GUARD];
        warp.copy(table, MemorySegment.ofArray(after), GUARD);
        byte[] expected = new byte[after.length];
        for (int i = 0; i < before.length; i++) {
          float value = rows[i % channels * ByteTable.LEVELS + (before[i] & 255)];
          expected[GUARD + i] = (byte) Math.rint(Math.clamp(value, 0f, 255f));
        }
        assertThat(after).as("width %s, vector %s", width, vector).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void levelsAreGreyPixelsInOrder(boolean vector) {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    warp.begin(1, 1);
    warp.open(new TestPixels(random, 1, 1, 3).image(), vector);
    warp.levels();
    for (int i = 0; i < 3 * ByteTable.LEVELS; i++) {
      assertThat(warp.pixels[warp.pixelsAt + i] & 255).isEqualTo(i / 3);
    }
    assertThat(warp.pixels).hasSizeGreaterThanOrEqualTo(warp.pixelsAt + 3 * ByteTable.LEVELS + PixelRow.SLACK);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void resampledPixelsHaveNoTable(boolean vector) {
    Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
    warp.begin(20, 30);
    warp.steps().rotate(1);
    warp.open(new TestPixels(random, 20, 30, 3).image(), vector);
    MemorySegment out = MemorySegment.ofArray(new byte[20 * 30 * 3]);
    assertThatThrownBy(() -> warp.copy(new ByteTable(3), out, 0)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("resampled");
  }
}
