package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.augur.Image;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.resize.Antialias;
import dev.augur.support.statistic.Levels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results are those of Pillow 13.0.0; {@code pillow_goldens.py} beside the data wrote them. */
class PillowGoldenTest {

  private record Golden(
      String operation, int channels, int height, int width, int toHeight, int toWidth, byte[] before, byte[] after) {

    @Override
    public String toString() {
      return operation + " " + channels + "x" + height + "x" + width + " to " + toHeight + "x" + toWidth;
    }
  }

  static List<Golden> resizes() {
    return goldens("resize");
  }

  static List<Golden> equalized() {
    return goldens("equalize");
  }

  static List<Golden> contrasted() {
    return goldens("autocontrast");
  }

  /** Pillow rounds to levels between the two directions, and with alpha before and after them as well. */
  @ParameterizedTest
  @MethodSource("resizes")
  void resizingDiffersByPillowsRoundingOnly(Golden golden) {
    Image image = Image.of(golden.before, golden.height, golden.width, golden.channels);
    Planes result = new Planes();
    new Antialias().resize(
        image, 0, 0, golden.height, golden.width, golden.toHeight, golden.toWidth, result, false);
    double tolerance = golden.channels == 4 ? 2.5 : 1;
    for (int channel = 0; channel < golden.channels; channel++) {
      for (int pixel = 0; pixel < golden.toHeight * golden.toWidth; pixel++) {
        float value = SamplePlanes.at(result, channel, pixel / golden.toWidth, pixel % golden.toWidth);
        int expected = golden.after[pixel * golden.channels + channel] & 255;
        assertThat((double) value).isCloseTo(expected, within(tolerance));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("equalized")
  void equalizingFollowsPillowExactly(Golden golden) {
    Levels levels = count(golden);
    levels.equalize();
    assertThat(apply(levels, golden)).isEqualTo(golden.after);
  }

  @ParameterizedTest
  @MethodSource("contrasted")
  void autoContrastFollowsPillowExactly(Golden golden) {
    Levels levels = count(golden);
    levels.autoContrast();
    assertThat(apply(levels, golden)).isEqualTo(golden.after);
  }

  private static Levels count(Golden golden) {
    Levels levels = new Levels(golden.channels, 255);
    levels.clear(false);
    Planes row = row(golden);
    levels.histogram(row, 0, row.width);
    levels.range(row, 0, row.width);
    return levels;
  }

  private static byte[] apply(Levels levels, Golden golden) {
    Planes row = row(golden);
    levels.apply(SamplePlanes.row(row, 0), row.width);
    byte[] result = new byte[golden.before.length];
    for (int i = 0; i < result.length; i++) {
      float value = SamplePlanes.at(row, i % golden.channels, 0, i / golden.channels);
      assertThat(value).isEqualTo(Math.round(value));
      result[i] = (byte) value;
    }
    return result;
  }

  /** All pixels in one row. */
  private static Planes row(Golden golden) {
    Planes row = new Planes();
    row.reshape(golden.channels, 1, golden.height * golden.width);
    for (int i = 0; i < golden.before.length; i++) {
      row.data[row.row(i % golden.channels, 0) + i / golden.channels] = golden.before[i] & 255;
    }
    return row;
  }

  private static List<Golden> goldens(String operation) {
    try (InputStream in = PillowGoldenTest.class.getResourceAsStream("pillow-goldens.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().filter(line -> line.startsWith(operation)).map(PillowGoldenTest::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Golden parse(String line) {
    String[] fields = line.split(" ");
    int[] sizes = new int[5];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Integer.parseInt(fields[i + 1]);
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return new Golden(fields[0], sizes[0], sizes[1], sizes[2], sizes[3], sizes[4],
        decoder.decode(fields[6]), decoder.decode(fields[7]));
  }
}
