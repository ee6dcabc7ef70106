package dev.augur.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import java.awt.image.BufferedImage;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final int HEIGHT = 3;
  private static final int WIDTH = 5;

  /** Level of a pixel's channel, random but always the same. */
  private static int[] levels(int channels) {
    return new Random(3).ints(HEIGHT * WIDTH * channels, 0, 256).toArray();
  }

  private static int argb(int[] levels, int channels, int y, int x) {
    int at = (y * WIDTH + x) * channels;
    int red = levels[at];
    int green = channels == 1 ? red : levels[at + 1];
    int blue = channels == 1 ? red : levels[at + 2];
    int alpha = channels == 4 ? levels[at + 3] : 255;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static void assertShows(BufferedImage picture, int[] levels, int channels) {
    assertThat(picture.getHeight()).isEqualTo(HEIGHT);
    assertThat(picture.getWidth()).isEqualTo(WIDTH);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        assertThat(picture.getRGB(x, y)).as("%d channels, row %d, column %d", channels, y, x)
            .isEqualTo(argb(levels, channels, y, x));
      }
    }
  }

  @Test
  void normalisationIsUndoneForEveryTypeLayoutAndChannelCount() {
    List<Double> scale = List.of(0.0171, 0.0175, 0.0174, 0.0039);
    List<Double> shift = List.of(-2.1179, -2.0357, -1.8044, 0.25);
    for (int channels : new int[] {1, 3, 4}) {
      int[] levels = levels(channels);
      for (Layout layout : Layout.values()) {
        float[] floats = new float[levels.length];
        byte[] bytes = new byte[levels.length];
        for (int i = 0; i < levels.length; i++) {
          int channel = i % channels;
          int at = layout == Layout.HWC ? i : channel * HEIGHT * WIDTH + i / channels;
          floats[at] = (float) (levels[i] * scale.get(channel) + shift.get(channel));
          bytes[at] = (byte) levels[i];
        }
        TensorSpec real = new TensorSpec(HEIGHT, WIDTH, channels, PixelType.FLOAT32, layout, 255,
            scale.subList(0, channels), shift.subList(0, channels));
        assertShows(Picture.of(MemorySegment.ofArray(floats), real), levels, channels);
        TensorSpec whole = TensorSpec.ofPixelValues(HEIGHT, WIDTH, channels, PixelType.UINT8, layout, 255);
        assertShows(Picture.of(MemorySegment.ofArray(bytes), whole), levels, channels);
      }
    }
  }

  @Test
  void imagesKeepTheirStrideAndMaximum() {
    for (int channels : new int[] {1, 3, 4}) {
      int[] levels = levels(channels);
      int stride = WIDTH * channels + 3;
      byte[] bytes = new byte[2 + HEIGHT * stride];
      float[] floats = new float[bytes.length];
      for (int i = 0; i < levels.length; i++) {
        int at = 2 + i / (WIDTH * channels) * stride + i % (WIDTH * channels);
        bytes[at] = (byte) levels[i];
        floats[at] = levels[i] / 255f;
      }
      Image image = new Image();
      assertShows(Picture.of(image.point(bytes, 2, stride, HEIGHT, WIDTH, channels)), levels, channels);
      assertShows(Picture.of(image.point(floats, 2, stride, HEIGHT, WIDTH, channels)), levels, channels);
    }
    BufferedImage ofTen = Picture.of(Image.of(new float[] {0, 4, 10}, 1, 3, 1), 10);
    assertThat(new int[] {ofTen.getRGB(0, 0) & 255, ofTen.getRGB(1, 0) & 255, ofTen.getRGB(2, 0) & 255})
        .containsExactly(0, 102, 255);
  }

  @Test
  void valuesOutsideAreClampedAndNonNumbersStandOut() {
    float[] values = {-3, 1.5f, Float.NaN, Float.NEGATIVE_INFINITY, 0.4f / 255, 1.6f / 255};
    BufferedImage picture = Picture.of(Image.of(values, 1, 6, 1));
    int[] expected = {0xff000000, 0xffffffff, 0xffff00ff, 0xffff00ff, 0xff000000, 0xff020202};
    for (int x = 0; x < expected.length; x++) {
      assertThat(picture.getRGB(x, 0)).as("value %s", values[x]).isEqualTo(expected[x]);
    }
  }

  @Test
  void whatCannotBeShownIsExplained() {
    assertThatThrownBy(() -> Picture.of(Image.of(new byte[2], 1, 1, 2))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1, 3 or 4 channels can be shown, found 2");
    TensorSpec spec = TensorSpec.ofPixelValues(2, 2, 1, PixelType.FLOAT32, Layout.CHW, 1);
    assertThatThrownBy(() -> Picture.of(MemorySegment.ofArray(new float[3]), spec))
        .hasMessageContaining("12 bytes holds no image of 1x2x2, which takes 16");
  }
}
