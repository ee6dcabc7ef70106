package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.data.decode.JpegBytes.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * By how much images differ between libjpeg-turbo and the JDK's decoder: not at all, unless chroma is halved in height
 * only. The same files are refused, in the same words.
 */
class JpegAgreementTest {
  private static final List<int[]> SIZES = List.of(
      new int[] {1, 1}, new int[] {1, 17}, new int[] {13, 1}, new int[] {2, 3}, new int[] {8, 8}, new int[] {16, 16},
      new int[] {17, 15}, new int[] {33, 47}, new int[] {64, 37}, new int[] {121, 207});

  /** The largest difference of a pixel's value. The JDK's libjpeg of 1998 repeats such rows; newer ones interpolate. */
  private static final Map<Sampling, Integer> DIFFERENCE = Map.of(
      Sampling.S444, 0, Sampling.S422, 0, Sampling.S420, 0, Sampling.S411, 0, Sampling.GREY, 0, Sampling.S440, 32);

  @ParameterizedTest
  @EnumSource
  void imagesDifferByNoMoreThanIsStated(Sampling sampling) throws DecodeException {
    DecodeOptions turbo = Libraries.options("turbojpeg");
    int largest = 0;
    for (int[] size : SIZES) {
      for (boolean progressive : new boolean[] {false, true}) {
        for (float quality : new float[] {0.3f, 0.92f, 1}) {
          byte[] file = JpegBytes.of(
              JpegBytes.picture(size[0], size[1], sampling, size[1]), sampling, progressive, quality);
          for (int channels : new int[] {1, 3, 4}) {
            Image ours = Libraries.decode(file, turbo.withChannels(channels));
            Image jdk = Libraries.decode(file, Libraries.options("jdk").withChannels(channels));
            largest = Math.max(largest, JpegBytes.difference(ours, jdk));
          }
        }
      }
    }
    assertThat(largest).as("largest difference").isEqualTo(DIFFERENCE.get(sampling));
  }

  static Stream<Golden> jpegs() {
    return Golden.all().stream().filter(golden -> golden.name().endsWith(".jpg"));
  }

  static Stream<Arguments> jpegsAndLibraries() {
    return jpegs().flatMap(golden -> Libraries.builtIn().stream().map(name -> Arguments.of(golden, name)));
  }

  @ParameterizedTest
  @MethodSource("jpegsAndLibraries")
  void valuesArePillows(Golden golden, String library) throws DecodeException {
    for (int channels : new int[] {1, 3, 4}) {
      Image image = Libraries.decode(golden.file(), Libraries.options(library).withChannels(channels));
      assertThat(image.bytes()).as("%d channels", channels).isEqualTo(golden.pixels(channels));
    }
  }

  @ParameterizedTest
  @MethodSource("jpegs")
  void cutFilesAreRefusedInTheSameWords(Golden golden) {
    DecodeOptions turbo = Libraries.options("turbojpeg");
    byte[] file = golden.file();
    for (int cut = 1; cut < file.length; cut++) {
      byte[] part = Arrays.copyOf(file, cut);
      assertThat(verdict(part, turbo, true)).as("cut at %d of %d", cut, file.length)
          .isEqualTo(verdict(part, Libraries.options("jdk"), true));
    }
  }

  @ParameterizedTest
  @MethodSource("jpegs")
  void filesWithWrongBytesAreRefusedInTheSameWords(Golden golden) {
    DecodeOptions turbo = Libraries.options("turbojpeg").withMaxPixels(1 << 20);
    DecodeOptions jdk = Libraries.options("jdk").withMaxPixels(1 << 20);
    Random random = new Random(golden.name().hashCode());
    for (int i = 0; i < 300; i++) {
      byte[] damaged = golden.file().clone();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      // Where damage goes unnoticed, wrong coefficients overflow in the transform, in each library's own way.
      assertThat(verdict(damaged, turbo, false)).as("mutation %d", i).isEqualTo(verdict(damaged, jdk, false));
    }
  }

  @Test
  void harmlessWarningsRefuseNothing() throws DecodeException {
    byte[] file = JpegBytes.of(JpegBytes.picture(40, 40, Sampling.S420, 1), Sampling.S420, true, 0.9f);
    int scan = indexOfLastScan(file);
    byte[] stray = new byte[file.length + 3];
    System.arraycopy(file, 0, stray, 0, scan);
    System.arraycopy(file, scan, stray, scan + 3, file.length - scan);
    for (String library : Libraries.usable().toList()) {
      Image expected = Libraries.decode(file, Libraries.options(library));
      assertThat(Libraries.decode(stray, Libraries.options(library)).bytes()).as(library).isEqualTo(expected.bytes());
    }
  }

  private static int indexOfLastScan(byte[] file) {
    int at = file.length - 2;
    while (file[at] != (byte) 0xff || file[at + 1] != (byte) 0xda) {
      at--;
    }
    return at;
  }

  /** The reason of a refusal, or the size of an image and perhaps its pixels, as text. */
  private static String verdict(byte[] file, DecodeOptions options, boolean pixels) {
    try {
      Image image = Libraries.decode(file, options);
      return image + (pixels ? " " + Arrays.hashCode(image.bytes()) : "");
    } catch (DecodeException refused) {
      return refused.getMessage();
    }
  }
}
