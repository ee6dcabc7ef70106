package dev.augur.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.data.decode.DecodeException;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.ImageDecoder;
import dev.augur.data.decode.JpegBytes.Sampling;
import dev.augur.data.decode.JpegBytes;
import dev.augur.data.decode.JpegColours;
import dev.augur.data.decode.JpegDecompressor;
import dev.augur.data.decode.JpegFile;
import dev.augur.data.decode.JpegLibrary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much OpenCV's images differ from the JDK's, and that the same files are refused in the same words. */
class OpenCvJpegTest {
  private static final DecodeOptions OPENCV = DecodeOptions.standard().withJpegLibrary("opencv");
  private static final DecodeOptions JDK = DecodeOptions.standard().withJpegLibrary("jdk");
  private static final int[][] SIZES = {{1, 1}, {1, 17}, {13, 1}, {8, 8}, {17, 15}, {33, 47}, {121, 207}};

  private static final List<Sampling> DAMAGED = List.of(Sampling.S444, Sampling.S422, Sampling.S440, Sampling.GREY);

  @BeforeAll
  static void needsTheNativePart() {
    new OpenCvJpegLibrary().obstacle().ifPresent(why -> assumeTrue(false, why));
  }

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(JpegLibrary.class)).singleElement().isInstanceOf(OpenCvJpegLibrary.class);
    assertThat(ImageDecoder.plan(OPENCV)).startsWith("libjpeg-turbo within OpenCV 4.").contains("(opencv), ");
  }

  /** The JDK's libjpeg of 1998 repeats chroma rows where chroma is halved in height only. */
  @ParameterizedTest
  @CsvSource({"S444,0", "S422,0", "S420,0", "S411,0", "GREY,0", "S440,29"})
  void imagesDifferByNoMoreThanIsStated(Sampling sampling, int difference) throws IOException {
    int largest = 0;
    for (int[] size : SIZES) {
      for (float quality : new float[] {0.3f, 0.92f, 1}) {
        byte[] file = jpeg(size[0], size[1], sampling, false, quality);
        assertThatCode(() -> decompressByOpenCv(plain(file, size))).doesNotThrowAnyException();
        for (int channels : new int[] {1, 3, 4}) {
          Image ours = decode(file, OPENCV.withChannels(channels), Demand.WHOLE);
          largest = Math.max(largest, JpegBytes.difference(ours, decode(file, JDK.withChannels(channels), Demand.WHOLE)));
        }
      }
    }
    assertThat(largest).as("largest difference").isEqualTo(difference);
  }

  @Test
  void progressiveFilesAreLeftToTheJdk() throws IOException {
    byte[] file = jpeg(33, 47, Sampling.S420, true, 0.9f);
    assertThatThrownBy(() -> new EntropyCheck().check(plain(file, new int[] {33, 47})))
        .isInstanceOf(DoubtfulJpegException.class);
    assertThat(decode(file, OPENCV, Demand.WHOLE).bytes()).isEqualTo(decode(file, JDK, Demand.WHOLE).bytes());
  }

  @Test
  void cutFilesAreRefusedInTheSameWords() throws IOException {
    byte[] file = jpeg(17, 23, Sampling.S420, false, 0.9f);
    for (int cut = 1; cut < file.length; cut++) {
      byte[] part = Arrays.copyOf(file, cut);
      assertThat(verdict(part, OPENCV)).as("cut at %d of %d", cut, file.length).isEqualTo(verdict(part, JDK));
    }
  }

  @Test
  void filesWithWrongBytesAreRefusedInTheSameWords() throws IOException {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 1500; i++) {
      byte[] damaged = jpeg(17, 23, DAMAGED.get(i % DAMAGED.size()), false, 0.9f);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      String verdict = verdict(damaged, JDK);
      assertThat(verdict(damaged, OPENCV)).as("damage %d", i).isEqualTo(verdict);
      refused += verdict.contains("JPEG") ? 1 : 0;
    }
    assertThat(refused).as("files that were refused").isGreaterThan(300);
  }

  @Test
  void reducesToHalfAQuarterAndAnEighth() throws IOException {
    byte[] file = jpeg(121, 207, Sampling.S420, false, 0.92f);
    Image whole = decode(file, OPENCV, Demand.WHOLE);
    for (int by : new int[] {2, 4, 8}) {
      Image reduced = decode(file, OPENCV.withReduction(true), (height, width) -> by);
      assertThat(reduced.reduction()).isEqualTo(by);
      assertThat(reduced).hasToString(whole.toString());
      double sum = 0;
      int row = Math.ceilDiv(207, by) * 3;
      for (int i = 0; i < row / 3 - 1; i++) {
        int value = reduced.bytes()[(50 / by) * row + 3 * i] & 255;
        sum += Math.abs(value - mean(whole, 50 / by * by, i * by, by));
      }
      assertThat(sum / (row / 3 - 1)).as("1/%d", by).isLessThan(5);
    }
  }

  @Test
  void leavesOutRowsAtTheBottomThatAreNotNeeded() throws IOException {
    for (Sampling sampling : Sampling.values()) {
      byte[] file = jpeg(121, 67, sampling, false, 0.92f);
      Image whole = decode(file, OPENCV, Demand.WHOLE);
      Image top = decode(file, OPENCV, new Upper(50));
      assertThat(top).hasToString(whole.toString());
      assertThat(top.rows()).as("%s: below 121 unless the JDK decoded it", sampling).isBetween(50, 66);
      assertThat(Arrays.copyOf(top.bytes(), 50 * top.rowStride()))
          .isEqualTo(Arrays.copyOf(whole.bytes(), 50 * whole.rowStride()));
      byte[] truncated = Arrays.copyOf(file, file.length - 20);
      assertThatThrownBy(() -> decode(truncated, OPENCV, new Upper(50))).hasMessageContaining("truncated");
    }
  }

  private record Upper(int needed) implements Demand {
    @Override
    public double shrink(int height, int width) {
      return 1;
    }

    @Override
    public int rows(int height, int width) {
      return needed;
    }
  }

  @Test
  void aClosedDecompressorSaysSo() throws IOException {
    byte[] file = jpeg(8, 8, Sampling.S444, false, 0.9f);
    JpegDecompressor decompressor = new OpenCvJpegLibrary().open();
    assertThatThrownBy(() -> decompressor.decompress(plain(file, new int[] {8, 8}), new byte[8 * 8 * 3 - 1]))
        .isInstanceOf(IllegalArgumentException.class);
    decompressor.close();
    decompressor.close();
    assertThatThrownBy(() -> decompressor.decompress(plain(file, new int[] {8, 8}), new byte[8 * 8 * 3]))
        .isInstanceOf(IllegalStateException.class);
  }

  private static byte[] jpeg(int height, int width, Sampling sampling, boolean progressive, float quality) {
    return JpegBytes.of(
        JpegBytes.picture(height, width, sampling, height * 1000L + width), sampling, progressive, quality);
  }

  /** Fails where a decoder would leave the file to the JDK. */
  private static void decompressByOpenCv(JpegFile file) throws IOException {
    try (JpegDecompressor decompressor = new OpenCvJpegLibrary().open()) {
      decompressor.decompress(file, new byte[file.outputBytes()]);
    }
  }

  /** As the runtime hands it over: without the application segment that the encoder writes first. */
  private static JpegFile plain(byte[] file, int[] size) {
    int skipped = 2 + ((file[4] & 255) << 8 | file[5] & 255);
    byte[] bytes = new byte[file.length - skipped];
    System.arraycopy(file, 0, bytes, 0, 2);
    System.arraycopy(file, 2 + skipped, bytes, 2, bytes.length - 2);
    boolean grey = bytes.length > 0 && components(bytes) == 1;
    return new JpegFile(
        bytes, bytes.length, size[0], size[1], grey ? JpegColours.GREY : JpegColours.LUMA_CHROMA, false, 1);
  }

  private static int components(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 0xfc) != 0xc0 || (jpeg[at + 1] & 255) == 0xc4) {
      at += 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255);
    }
    return jpeg[at + 9];
  }

  private static double mean(Image image, int top, int left, int side) {
    double sum = 0;
    for (int i = 0; i < side * side; i++) {
      sum += image.bytes()[(top + i / side) * image.rowStride() + (left + i % side) * 3] & 255;
    }
    return sum / (side * side);
  }

  private static Image decode(byte[] file, DecodeOptions options, Demand demand) throws DecodeException {
    try (ImageDecoder decoder = new ImageDecoder(options)) {
      Image image = new Image();
      decoder.decode(file, file.length, image, demand);
      return image.copy();
    }
  }

  private static String verdict(byte[] file, DecodeOptions options) {
    try {
      return decode(file, options.withMaxPixels(1 << 20), Demand.WHOLE).toString();
    } catch (DecodeException refused) {
      return refused.getMessage();
    }
  }
}
