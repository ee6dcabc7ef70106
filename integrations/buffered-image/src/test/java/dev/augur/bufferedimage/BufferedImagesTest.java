package dev.augur.bufferedimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Batch;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.WideGrey;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples survive the way to an image and back, whatever the picture's type. */
class BufferedImagesTest {
  private static final int WIDTH = 5;
  private static final int HEIGHT = 3;

  @Test
  void aGreyOf100Stays100() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setSample(2, 1, 0, 100);
    assertThat(picture.getRGB(2, 1) & 255).as("what Java2D makes of it").isNotEqualTo(100);

    Image image = BufferedImages.toImage(picture);
    assertThat(image.channels()).isEqualTo(1);
    assertThat(image.bytes()[WIDTH + 2]).isEqualTo((byte) 100);
    assertThat(BufferedImages.toImage(picture, 3).bytes()).startsWith(new byte[3 * (WIDTH + 2)])
        .containsSequence(100, 100, 100);

    BufferedImage back = BufferedImages.toBufferedImage(image);
    assertThat(back.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    assertThat(back.getRaster().getSample(2, 1, 0)).isEqualTo(100);
    BufferedImage shown = BufferedImages.toBufferedImage(image, BufferedImage.TYPE_INT_RGB);
    assertThat(shown.getRGB(2, 1)).isEqualTo(0xff646464);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_BGR, BufferedImage.TYPE_3BYTE_BGR})
  void colours(int type) {
    Image image = noise(3);
    BufferedImage picture = BufferedImages.toBufferedImage(image, type);
    assertThat(picture.getType()).isEqualTo(type);
    assertThat(picture.getRGB(1, 2) & 0xffffff).isEqualTo(rgb(image, 1, 2));
    Image back = BufferedImages.toImage(picture);
    assertThat(back.channels()).isEqualTo(3);
    assertThat(back.bytes()).isEqualTo(image.bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_4BYTE_ABGR})
  void coloursWithAlpha(int type) {
    Image image = noise(4);
    Image back = BufferedImages.toImage(BufferedImages.toBufferedImage(image, type));
    assertThat(back.channels()).isEqualTo(4);
    assertThat(back.bytes()).isEqualTo(image.bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB_PRE, BufferedImage.TYPE_4BYTE_ABGR_PRE})
  void premultipliedColoursAreDividedAgain(int type) {
    BufferedImage picture = new BufferedImage(2, 1, type);
    picture.getRaster().setPixel(0, 0, new int[] {64, 32, 0, 128});
    picture.getRaster().setPixel(1, 0, new int[] {10, 20, 30, 255});
    Image image = BufferedImages.toImage(picture);
    assertThat(image.bytes()).containsExactly(127, 63, 0, 128, 10, 20, 30, 255);
  }

  @Test
  void coloursOfFewBits() {
    BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_565_RGB);
    picture.getRaster().setPixel(0, 0, new int[] {31, 63, 31});
    picture.getRaster().setPixel(1, 0, new int[] {16, 32, 1});
    assertThat(BufferedImages.toImage(picture).bytes()).containsExactly(255, 255, 255, 131, 129, 8);
    BufferedImage narrow = BufferedImages.toBufferedImage(noise(3), BufferedImage.TYPE_USHORT_555_RGB);
    assertThat(narrow.getRaster().getSample(1, 2, 0)).isEqualTo((rgb(noise(3), 1, 2) >> 16) >> 3);
  }

  @Test
  void greyOf16Bits() {
    BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    picture.getRaster().setSample(0, 0, 0, 100 * 257);
    picture.getRaster().setSample(1, 0, 0, 77);
    assertThat(BufferedImages.toImage(picture).bytes()).containsExactly(100, 0);
    DecodeOptions pillow = DecodeOptions.standard().withChannels(1).withWideGrey(WideGrey.SATURATE);
    assertThat(BufferedImages.toImage(picture, pillow).bytes()).containsExactly(255, 77);
    BufferedImage back =
        BufferedImages.toBufferedImage(BufferedImages.toImage(picture), BufferedImage.TYPE_USHORT_GRAY);
    assertThat(back.getRaster().getSample(0, 0, 0)).isEqualTo(100 * 257);
  }

  @Test
  void palettes() {
    byte[] red = {0, 10, 40};
    byte[] green = {0, 20, 50};
    byte[] blue = {0, 30, 60};
    BufferedImage picture = new BufferedImage(
        3, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 3, red, green, blue));
    picture.getRaster().setPixels(0, 0, 3, 1, new int[] {2, 0, 1});
    assertThat(BufferedImages.toImage(picture).bytes()).containsExactly(40, 50, 60, 0, 0, 0, 10, 20, 30);

    BufferedImage transparent = new BufferedImage(
        3, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 3, red, green, blue, 1));
    transparent.getRaster().setPixels(0, 0, 3, 1, new int[] {2, 0, 1});
    assertThat(BufferedImages.toImage(transparent).bytes())
        .containsExactly(40, 50, 60, 255, 0, 0, 0, 255, 10, 20, 30, 0);
  }

  @Test
  void blackAndWhite() {
    BufferedImage picture = new BufferedImage(10, 1, BufferedImage.TYPE_BYTE_BINARY);
    picture.getRaster().setSample(9, 0, 0, 1);
    assertThat(BufferedImages.toImage(picture, 1).bytes()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 255);
  }

  @Test
  void greyWithAlphaAndWideColours() {
    BufferedImage greyAlpha = custom(ColorSpace.CS_GRAY, true, DataBuffer.TYPE_BYTE, 2);
    greyAlpha.getRaster().setPixel(0, 0, new int[] {100, 7});
    assertThat(BufferedImages.toImage(greyAlpha).bytes()).startsWith(100, 100, 100, 7);

    BufferedImage wide = custom(ColorSpace.CS_sRGB, false, DataBuffer.TYPE_USHORT, 3);
    wide.getRaster().setPixel(0, 0, new int[] {0x1234, 0x5678, 0x9abc});
    assertThat(BufferedImages.toImage(wide).bytes()).startsWith(0x12, 0x56, 0x9a);
  }

  @Test
  void aPartOfAPictureIsAPicture() {
    Image image = noise(3);
    for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB}) {
      BufferedImage part = BufferedImages.toBufferedImage(image, type).getSubimage(2, 1, 2, 2);
      Image expected = new Image().point(image.bytes(), 3 * (WIDTH + 2), 3 * WIDTH, 2, 2, 3);
      assertThat(BufferedImages.toImage(part).bytes()).isEqualTo(expected.copy().bytes());
    }
  }

  @Test
  void floatsAreRoundedToLevels() {
    Image image = Image.of(new float[] {0, 100f / 255, 1, 2, -1, 0.5f}, 1, 6, 1);
    BufferedImage picture = BufferedImages.toBufferedImage(image);
    int[] levels = picture.getRaster().getSamples(0, 0, 6, 1, 0, (int[]) null);
    assertThat(levels).containsExactly(0, 100, 255, 255, 0, 128);
  }

  @Test
  void picturesFeedAPipelineWithTheChannelsItTakes() {
    BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSample(0, 0, 0, 100);
    BufferedImage colour = BufferedImages.toBufferedImage(noise(3));
    ArraySource source = BufferedImages.source(List.of(grey, colour));
    try (BatchIterator batches = Flow.of(source).augment(AsIsAugmenter.create()).open()) {
      Batch batch = batches.next();
      byte[] pixels = new byte[2 * HEIGHT * WIDTH * 3];
      batch.bytes().get(pixels);
      assertThat(pixels).startsWith(100, 100, 100, 0).endsWith(noise(3).bytes());
      assertThat(batch.name(1)).isEqualTo("picture 1");
    }
  }

  @Test
  void whatIsNeitherGreyNorRgbIsRefused() {
    BufferedImage xyz = custom(ColorSpace.CS_CIEXYZ, false, DataBuffer.TYPE_BYTE, 3);
    assertThatThrownBy(() -> BufferedImages.toImage(xyz)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("neither grey nor RGB");
    assertThatThrownBy(() -> BufferedImages.source(List.of(BufferedImages.toBufferedImage(noise(3)), xyz)))
        .hasMessageStartingWith("picture 1: ");
    assertThatThrownBy(() -> BufferedImages.toBufferedImage(noise(3), BufferedImage.TYPE_BYTE_INDEXED))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("palette");
  }

  private static BufferedImage custom(int space, boolean alpha, int dataType, int bands) {
    ColorModel model = new ComponentColorModel(ColorSpace.getInstance(space), alpha, false,
        alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, dataType);
    WritableRaster raster = Raster.createInterleavedRaster(dataType, WIDTH, HEIGHT, bands, null);
    return new BufferedImage(model, raster, false, null);
  }

  private static Image noise(int channels) {
    byte[] pixels = new byte[HEIGHT * WIDTH * channels];
    new Random(channels).nextBytes(pixels);
    return Image.of(pixels, HEIGHT, WIDTH, channels);
  }

  private static int rgb(Image image, int x, int y) {
    int at = 3 * (y * WIDTH + x);
    byte[] bytes = image.bytes();
    return (bytes[at] & 255) << 16 | (bytes[at + 1] & 255) << 8 | bytes[at + 2] & 255;
  }
}
