package dev.augur.support.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import dev.augur.support.pixel.SamplePlanes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class StoreTest {
  private static final int[] WIDTHS = {1, 2, 3, 7, 8, 13, 15, 16, 17, 21, 22, 31, 33, 64, 207};
  private static final byte UNTOUCHED = 99;

  private static final Place PLANES = (channels, width, channel, x) -> channel * width + x;
  private static final Place PIXELS = (channels, width, channel, x) -> x * channels + channel;

  private final Store store = new Store(255);

  /** Which value of a tensor of one row a pixel's channel is. */
  private interface Place {
    int of(int channels, int width, int channel, int x);
  }

  /** Stores a tensor of one row, which starts at byte 1 of its segment and ends with it. */
  private interface Sink {
    void store(RowFloats row, int channels, int width, MemorySegment out, boolean vector);
  }

  @Test
  void bytesArePlanesOrPixels() {
    assertStored(1, PLANES, (row, channels, width, out, v) ->
        store.bytesChw(row, channels, width, out, 1, width, v));
    assertStored(1, PIXELS, (row, channels, width, out, v) ->
        store.bytesHwc(row, channels, width, out, 1, v));
  }

  @Test
  void floatsArePixels() {
    assertStored(4, PIXELS, (row, channels, width, out, v) ->
        store.floatsHwc(row, channels, width, out, 1, v));
  }

  @Test
  void halvesArePlanesOrPixels() {
    assertStored(2, PLANES, (row, channels, width, out, v) ->
        store.float16sChw(row, channels, width, out, 1, 2L * width, v));
    assertStored(2, PIXELS, (row, channels, width, out, v) ->
        store.float16sHwc(row, channels, width, out, 1, v));
  }

  @Test
  void upperHalvesArePlanesOrPixels() {
    assertStored(-2, PLANES, (row, channels, width, out, v) ->
        store.bfloat16sChw(row, channels, width, out, 1, 2L * width, v));
    assertStored(-2, PIXELS, (row, channels, width, out, v) ->
        store.bfloat16sHwc(row, channels, width, out, 1, v));
  }

  @Test
  void rowsLandAtTheirOffset() {
    Planes planes = SamplePlanes.random(3, 4, 9);
    byte[] chw = new byte[3 * 4 * 9];
    byte[] hwc = new byte[3 * 4 * 9];
    for (int y = 0; y < 4; y++) {
      store.bytesChw(SamplePlanes.row(planes, y), 3, 9, MemorySegment.ofArray(chw), 9 * y, 36, true);
      store.bytesHwc(SamplePlanes.row(planes, y), 3, 9, MemorySegment.ofArray(hwc), 27 * y, true);
    }
    float[] pixels = SamplePlanes.pixels(planes);
    for (int i = 0; i < pixels.length; i++) {
      byte level = (byte) Math.rint(pixels[i]);
      assertThat(chw[i]).isEqualTo(level);
      assertThat(hwc[i % 36 * 3 + i / 36]).isEqualTo(level);
    }
  }

  @Test
  void bytesAreClampedScaledAndRoundedHalfToEven() {
    float[] row = {-1, 0, 0.5f / 255, 1.5f, 1, Float.POSITIVE_INFINITY, 0.25f, -0.0f, 0.5f, 2e-3f, 0.998f, 0.999f,
      -1e30f, 0.1f, 0.9f, 1e-30f, 0.7f};
    int[] expected = {0, 0, 0, 255, 255, 255, 64, 0, 128, 1, 254, 255, 0, 26, 230, 0, 178};
    for (boolean vector : new boolean[] {false, true}) {
      byte[] out = new byte[row.length];
      new Store(1).bytesChw(SamplePlanes.row(row, 0), 1, row.length, MemorySegment.ofArray(out), 0, 0, vector);
      for (int x = 0; x < row.length; x++) {
        assertThat(out[x] & 255).as("%s", row[x]).isEqualTo(expected[x]);
      }
    }
  }

  @Test
  void aTensorThatIsTooSmallIsRefused() {
    MemorySegment out = MemorySegment.ofArray(new byte[3 * 20 - 1]);
    float[] rows = new float[3 * 32];
    assertThatThrownBy(() -> store.bytesHwc(SamplePlanes.row(rows, 32), 3, 20, out, 0, true))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Of {@code valueBytes} bytes each; -2 for the upper halves of floats. */
  private static void assertStored(int valueBytes, Place place, Sink sink) {
    for (int width : WIDTHS) {
      for (int channels : new int[] {1, 3, 4}) {
        Planes planes = SamplePlanes.random(channels, 1, width);
        int end = 1 + channels * width * Math.abs(valueBytes);
        try (Arena arena = Arena.ofConfined()) {
          for (MemorySegment out : new MemorySegment[] {
              arena.allocate(end), MemorySegment.ofArray(new byte[end])}) {
            for (boolean vector : new boolean[] {false, true}) {
              out.fill(UNTOUCHED);
              sink.store(SamplePlanes.row(planes, 0), channels, width, out, vector);
              assertRow(planes, valueBytes, place, out);
            }
          }
        }
      }
    }
  }

  private static void assertRow(Planes planes, int valueBytes, Place place, MemorySegment out) {
    assertThat(out.get(ValueLayout.JAVA_BYTE, 0)).isEqualTo(UNTOUCHED);
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int x = 0; x < planes.width; x++) {
        float value = SamplePlanes.at(planes, channel, 0, x);
        long at = 1L + Math.abs(valueBytes) * place.of(planes.channels, planes.width, channel, x);
        switch (valueBytes) {
          case 1 -> assertThat(out.get(ValueLayout.JAVA_BYTE, at)).isEqualTo((byte) Math.rint(value));
          case 2 -> assertThat(out.get(ValueLayout.JAVA_SHORT_UNALIGNED, at)).isEqualTo(Float.floatToFloat16(value));
          case 4 -> assertThat(out.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at)).isEqualTo(value);
          default -> assertThat(Float.intBitsToFloat(out.get(ValueLayout.JAVA_SHORT_UNALIGNED, at) << 16))
              .isCloseTo(value, Percentage.withPercentage(100 * 0x1p-8));
        }
      }
    }
  }
}
