package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.data.decode.JpegBytes.Sampling;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** JPEG files at a half, a quarter and an eighth of their size. */
class ReducedDecodingTest {
  private static final int HEIGHT = 121;
  private static final int WIDTH = 207;
  private static final byte[] FILE =
      JpegBytes.of(JpegBytes.picture(HEIGHT, WIDTH, Sampling.S444, 3), Sampling.S444, false, 0.95f);

  @Test
  void theStrongestReductionThatLeavesThePixelsNeeded() throws DecodeException {
    DecodeOptions allowed = Libraries.options("turbojpeg").withReduction(true);
    double[] shrinks = {0.5, 1.99, 2, 3.99, 4, 7.9, 8, 100};
    int[] reductions = {1, 1, 2, 2, 4, 4, 8, 8};
    for (int i = 0; i < shrinks.length; i++) {
      double by = shrinks[i];
      Image image = decode(FILE, allowed, (height, width) -> {
        assertThat(height).isEqualTo(HEIGHT);
        assertThat(width).isEqualTo(WIDTH);
        return by;
      });
      assertThat(image.reduction()).as("shrunk by %s", by).isEqualTo(reductions[i]);
      assertThat(image).hasToString("image, 121x207x3 uint8");
    }
  }

  @Test
  void onlyWhereAllowedAndPossible() throws DecodeException {
    Demand much = (height, width) -> 9;
    assertThat(decode(FILE, Libraries.options("jdk").withReduction(true), much).reduction()).isEqualTo(1);
    assertThat(decode(Golden.named("rgb8.png").file(), DecodeOptions.standard().withReduction(true), much).reduction())
        .isEqualTo(1);
    byte[] small = JpegBytes.of(JpegBytes.picture(15, 200, Sampling.S444, 3), Sampling.S444, false, 0.95f);
    assertThat(decode(small, Libraries.options("turbojpeg").withReduction(true), much).reduction()).isEqualTo(1);
    assertThat(decode(FILE, Libraries.options("turbojpeg"), much).reduction()).isEqualTo(1);
    assertThat(ImageDecoder.plan(Libraries.options("jdk").withReduction(true))).contains("cannot reduce");
    assertThat(ImageDecoder.plan(Libraries.options("turbojpeg").withReduction(true))).contains("at a reduced size");
  }

  @Test
  void pixelsAreNearTheMeansOfTheirBlocks() throws DecodeException {
    DecodeOptions allowed = Libraries.options("turbojpeg").withReduction(true);
    for (int channels : new int[] {1, 3, 4}) {
      Image whole = decode(FILE, allowed.withChannels(channels), Demand.WHOLE);
      for (int reduction : new int[] {2, 4, 8}) {
        Image reduced = decode(FILE, allowed.withChannels(channels), (height, width) -> reduction);
        assertThat(meanDifference(whole, reduced)).as("1/%d, %d channels", reduction, channels).isLessThan(4);
      }
    }
  }

  @Test
  void turnedImagesAreReducedWhereBlocksFit() throws DecodeException {
    DecodeOptions allowed = Libraries.options("turbojpeg").withReduction(true);
    for (int number = 1; number <= 8; number++) {
      byte[] fits = JpegBytes.turned(JpegBytes.of(JpegBytes.picture(96, 64, Sampling.S420, 3), Sampling.S420, false, 0.95f), number);
      Image whole = decode(fits, allowed, Demand.WHOLE);
      Image reduced = decode(fits, allowed, (height, width) -> 4);
      assertThat(reduced.reduction()).isEqualTo(4);
      assertThat(reduced).hasToString(whole.toString());
      assertThat(meanDifference(whole, reduced)).as("orientation %d", number).isLessThan(5);
      assertThat(decode(JpegBytes.turned(FILE, number), allowed, (height, width) -> 4).reduction()).isEqualTo(number == 1 ? 4 : 1);
    }
  }

  @Test
  void aDamagedFileIsRefusedInTheSameWords() {
    DecodeOptions allowed = Libraries.options("turbojpeg").withReduction(true);
    byte[] cut = Arrays.copyOf(FILE, FILE.length / 2);
    try {
      decode(cut, allowed, (height, width) -> 4);
      throw new AssertionError("was decoded");
    } catch (DecodeException refused) {
      assertThat(refused).hasMessage("truncated JPEG: the file ends before its end marker");
    }
  }

  private static Image decode(byte[] file, DecodeOptions options, Demand demand) throws DecodeException {
    try (ImageDecoder decoder = new ImageDecoder(options)) {
      Image image = new Image();
      decoder.decode(file, file.length, image, demand);
      return image.copy();
    }
  }

  private static double meanDifference(Image whole, Image reduced) {
    int by = reduced.reduction();
    int channels = whole.channels();
    double sum = 0;
    int count = 0;
    for (int y = 0; y + by <= whole.height(); y += by) {
      for (int x = 0; x + by <= whole.width(); x += by) {
        for (int c = 0; c < channels; c++, count++) {
          double mean = 0;
          for (int i = 0; i < by * by; i++) {
            mean += whole.bytes()[(y + i / by) * whole.rowStride() + (x + i % by) * channels + c] & 255;
          }
          int value = reduced.bytes()[y / by * reduced.rowStride() + x / by * channels + c] & 255;
          sum += Math.abs(mean / (by * by) - value);
        }
      }
    }
    return sum / count;
  }
}
