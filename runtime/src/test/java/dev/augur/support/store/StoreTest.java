package dev.augur.support.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {
  private static final int[] WIDTHS = {1, 2, 3, 7, 8, 13, 15, 16, 17, 21, 22, 31, 33, 64, 207};
  private static final byte UNTOUCHED = 99;

  private static final Place PLANES = (channels, width, channel, x) -> channel * width + x;
  private static final Place PIXELS = (channels, width, channel, x) -> x * channels + channel;

  /** Which value of a tensor of one row a pixel's channel is. */
  private interface Place {
    int of(int channels, int width, int channel, int x);
  }

  /** A store of tensors whose values are as they are. */
  static Store store(int height, int width, int channels, PixelType type, Layout layout, double maximum) {
    return new Store(TensorSpec.ofPixelValues(height, width, channels, type, layout, maximum), maximum);
  }

  @ParameterizedTest
  @EnumSource
  void valuesArePlanesOrPixels(PixelType type) {
    assertStored(type, Layout.CHW, PLANES);
    assertStored(type, Layout.HWC, PIXELS);
  }

  @Test
  void rowsLandAtTheirOffset() {
    Planes planes = SamplePlanes.random(3, 4, 9);
    byte[] chw = new byte[3 * 4 * 9];
    byte[] hwc = new byte[3 * 4 * 9];
    Store planar = store(4, 9, 3, PixelType.UINT8, Layout.CHW, 255);
    Store interleaved = store(4, 9, 3, PixelType.UINT8, Layout.HWC, 255);
    for (int y = 0; y < 4; y++) {
      planar.row(SamplePlanes.row(planes, y), 9, MemorySegment.ofArray(chw), 9 * y, true);
      interleaved.row(SamplePlanes.row(planes, y), 9, MemorySegment.ofArray(hwc), 27 * y, true);
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
      store(1, row.length, 1, PixelType.UINT8, Layout.CHW, 1)
          .row(SamplePlanes.row(row, 0), row.length, MemorySegment.ofArray(out), 0, vector);
      for (int x = 0; x < row.length; x++) {
        assertThat(out[x] & 255).as("%s", row[x]).isEqualTo(expected[x]);
      }
    }
  }

  @Test
  void aTensorThatIsTooSmallIsRefused() {
    MemorySegment out = MemorySegment.ofArray(new byte[3 * 20 - 1]);
    float[] rows = new float[3 * 32];
    Store store = store(1, 20, 3, PixelType.UINT8, Layout.HWC, 255);
    assertThatThrownBy(() -> store.row(SamplePlanes.row(rows, 32), 20, out, 0, true))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Tensors of one row, which start at byte 1 of their segment and end with it. */
  private static void assertStored(PixelType type, Layout layout, Place place) {
    for (int width : WIDTHS) {
      for (int channels : new int[] {1, 3, 4}) {
        Planes planes = SamplePlanes.random(channels, 1, width);
        Store store = store(1, width, channels, type, layout, 255);
        int end = 1 + channels * width * type.bytes();
        try (Arena arena = Arena.ofConfined()) {
          for (MemorySegment out : new MemorySegment[] {
              arena.allocate(end), MemorySegment.ofArray(new byte[end])}) {
            for (boolean vector : new boolean[] {false, true}) {
              out.fill(UNTOUCHED);
              store.row(SamplePlanes.row(planes, 0), width, out, 1, vector);
              assertRow(planes, type, place, out);
            }
          }
        }
      }
    }
  }

  private static void assertRow(Planes planes, PixelType type, Place place, MemorySegment out) {
    assertThat(out.get(ValueLayout.JAVA_BYTE, 0)).isEqualTo(UNTOUCHED);
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int x = 0; x < planes.width; x++) {
        float value = SamplePlanes.at(planes, channel, 0, x);
        long at = 1L + type.bytes() * place.of(planes.channels, planes.width, channel, x);
        switch (type) {
          case UINT8 -> assertThat(out.get(ValueLayout.JAVA_BYTE, at)).isEqualTo((byte) Math.rint(value));
          case FLOAT16 -> assertThat(out.get(ValueLayout.JAVA_SHORT_UNALIGNED, at)).isEqualTo(Float.floatToFloat16(value));
          case FLOAT32 -> assertThat(out.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at)).isEqualTo(value);
          case BFLOAT16 -> assertThat(Float.intBitsToFloat(out.get(ValueLayout.JAVA_SHORT_UNALIGNED, at) << 16))
              .isCloseTo(value, Percentage.withPercentage(100 * 0x1p-8));
        }
      }
    }
  }
}
