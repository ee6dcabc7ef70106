package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.data.decode.JpegBytes.Sampling;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG files of which rows at the bottom are not needed. */
class CutDecodingTest {
  private static final int HEIGHT = 121;
  private static final int WIDTH = 67;

  static Stream<String> libraries() {
    return Libraries.builtIn().stream();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void theRowsThatAreNeededAreThoseOfTheWholeFile(String library) throws DecodeException {
    DecodeOptions options = Libraries.options(library);
    for (Sampling sampling : Sampling.values()) {
      byte[] file = file(HEIGHT, sampling, false);
      for (int channels : new int[] {1, 3, 4}) {
        Image whole = decode(file, options.withChannels(channels), Demand.WHOLE);
        for (int rows = 1; rows <= HEIGHT; rows++) {
          Image top = decode(file, options.withChannels(channels), new Top(rows, 1));
          assertThat(top).hasToString(whole.toString());
          assertThat(top.rows()).as("%s, %d rows", sampling, rows).isBetween(rows, Math.min(HEIGHT, rows + 16));
          assertThat(upper(top, rows)).as("%s, %d rows", sampling, rows).isEqualTo(upper(whole, rows));
        }
      }
    }
  }

  @Test
  void soAreThoseOfTheReducedFile() throws DecodeException {
    DecodeOptions options = Libraries.options("turbojpeg").withReduction(true);
    for (Sampling sampling : Sampling.values()) {
      byte[] file = file(HEIGHT, sampling, false);
      for (int by : new int[] {2, 4, 8}) {
        Image whole = decode(file, options, new Top(HEIGHT, by));
        for (int rows = 1; rows <= HEIGHT; rows++) {
          Image top = decode(file, options, new Top(rows, by));
          int needed = Math.ceilDiv(rows, by);
          assertThat(top.reduction()).isEqualTo(by);
          assertThat(top.rows()).isBetween(needed, whole.rows());
          assertThat(upper(top, needed)).as("%s, %d rows by %d", sampling, rows, by).isEqualTo(upper(whole, needed));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void filesWhoseDataAreNotInOnePieceAreDecodedWhole(String library) throws DecodeException {
    DecodeOptions options = Libraries.options(library);
    Demand little = new Top(5, 1);
    byte[] plain = file(HEIGHT, Sampling.S420, false);
    assertThat(decode(plain, options, little).isWhole()).isFalse();
    assertThat(decode(plain, options.withWholeFiles(true), little).isWhole()).isTrue();
    assertThat(decode(file(HEIGHT, Sampling.S420, true), options, little).isWhole()).as("progressive").isTrue();
    assertThat(decode(JpegBytes.turned(plain, 3), options, little).isWhole()).as("upside down").isTrue();
    assertThat(decode(JpegBytes.turned(plain, 1), options, little).isWhole()).as("upright").isFalse();
    byte[] restart = {(byte) 0xff, (byte) 0xdd, 0, 4, 0x7f, (byte) 0xff};
    assertThat(decode(JpegBytes.with(plain, restart), options, little).isWhole()).as("with restarts").isTrue();
    assertThat(decode(Golden.named("rgb8.png").file(), options, little).isWhole()).as("PNG").isTrue();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void wrongDemandsAskForOneRowOrAll(String library) throws DecodeException {
    DecodeOptions options = Libraries.options(library);
    byte[] file = file(HEIGHT, Sampling.S444, false);
    assertThat(decode(file, options, new Top(-3, 1)).rows()).isEqualTo(8);
    assertThat(decode(file, options, new Top(Integer.MAX_VALUE, 1)).isWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void damageIsNoticedWhereItIsDecodedAndAMissingEndAlways(String library) throws DecodeException {
    DecodeOptions options = Libraries.options(library);
    byte[] file = file(HEIGHT, Sampling.S444, false);
    byte[] damaged = file.clone();
    damaged[file.length - 200] = (byte) 0xff; // an end marker among the last rows
    damaged[file.length - 199] = (byte) 0xd9;
    assertThatThrownBy(() -> decode(damaged, options, Demand.WHOLE)).hasMessageContaining("JPEG");
    assertThatThrownBy(() -> decode(damaged, options.withWholeFiles(true), new Top(20, 1)))
        .hasMessageContaining("JPEG");
    assertThat(upper(decode(damaged, options, new Top(20, 1)), 20))
        .isEqualTo(upper(decode(file, options, Demand.WHOLE), 20));
    byte[] truncated = Arrays.copyOf(file, file.length - 100);
    assertThatThrownBy(() -> decode(truncated, options, new Top(20, 1)))
        .hasMessage("truncated JPEG: the file ends before its end marker");
  }

  @Test
  void thePlanSaysSo() {
    assertThat(ImageDecoder.plan(DecodeOptions.standard())).endsWith("down to the last row that a first crop keeps");
    assertThat(ImageDecoder.plan(DecodeOptions.standard().withWholeFiles(true))).doesNotContain("crop");
  }

  private static byte[] file(int height, Sampling sampling, boolean progressive) {
    return JpegBytes.of(JpegBytes.picture(height, WIDTH, sampling, 3), sampling, progressive, 0.95f);
  }

  private static byte[] upper(Image image, int rows) {
    return Arrays.copyOf(image.bytes(), rows * image.rowStride());
  }

  private static Image decode(byte[] file, DecodeOptions options, Demand demand) throws DecodeException {
    try (ImageDecoder decoder = new ImageDecoder(options)) {
      Image image = new Image();
      decoder.decode(file, file.length, image, demand);
      return image.copy();
    }
  }

  private record Top(int rows, int by) implements Demand {
    @Override
    public double shrink(int height, int width) {
      return by;
    }

    @Override
    public int rows(int height, int width) {
      assertThat(height).isEqualTo(HEIGHT);
      assertThat(width).isEqualTo(WIDTH);
      return rows;
    }
  }
}
