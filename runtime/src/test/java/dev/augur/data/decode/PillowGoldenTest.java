package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decoded values are Pillow's, for every kind of file that Pillow and the JDK both read. */
class PillowGoldenTest {

  static List<Golden> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void valuesArePillows(Golden golden) throws DecodeException {
    for (int channels : new int[] {1, 3, 4}) {
      Image image = decode(golden, DecodeOptions.standard().withChannels(channels));
      assertThat(image.height()).isEqualTo(golden.height());
      assertThat(image.width()).isEqualTo(golden.width());
      assertThat(image.channels()).isEqualTo(channels);
      assertThat(image.bytes()).as("%s with %d channels", golden, channels).isEqualTo(golden.pixels(channels));
    }
  }

  @Test
  void oneDecoderReadsAllFormatsInAnyOrder() throws DecodeException {
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      for (int round = 0; round < 2; round++) {
        for (Golden golden : Golden.all().reversed()) {
          decoder.decode(golden.file(), golden.file().length, image);
          assertThat(image.copy().bytes()).as(golden.name()).isEqualTo(golden.rgb());
        }
      }
    }
  }

  @Test
  void orientationCanBeSwitchedOff() throws DecodeException {
    DecodeOptions stored = DecodeOptions.standard().withOrientation(false);
    for (String extension : List.of("jpg", "png", "tif")) {
      Golden upright = Golden.named("orientation1." + extension);
      for (int number = 1; number <= 8; number++) {
        Image image = decode(Golden.named("orientation" + number + "." + extension), stored);
        assertThat(image.bytes()).isEqualTo(upright.rgb());
      }
    }
  }

  @Test
  void aTransparentGreyOfFewBitsIsComparedUnscaled() throws DecodeException {
    // The PNG specification's meaning; Pillow 13.0.0 compares the scaled value and finds no transparent pixel.
    byte[] file = PngBytes.of(4, 1, 4, 0).chunk("tRNS", 0, 7).rows(new byte[] {0x07, (byte) 0x8f}).end();
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard().withChannels(4))) {
      decoder.decode(file, file.length, image);
    }
    assertThat(image.copy().bytes())
        .isEqualTo(bytes(0, 0, 0, 255, 119, 119, 119, 0, 136, 136, 136, 255, 255, 255, 255, 255));
  }

  @Test
  void theTransparentColourOfWideSamplesIsComparedExactly() throws DecodeException {
    byte[] file = PngBytes.of(2, 1, 16, 2)
        .chunk("tRNS", 1, 0, 2, 0, 3, 0)
        .rows(bytes(1, 0, 2, 0, 3, 0, 1, 0, 2, 0, 3, 1))
        .end();
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard().withChannels(4))) {
      decoder.decode(file, file.length, image);
    }
    assertThat(image.copy().bytes()).isEqualTo(bytes(1, 2, 3, 0, 1, 2, 3, 255));
  }

  @Test
  void theHighByteOfWideGreyIsKeptOnRequest() throws DecodeException {
    byte[] file = PngBytes.of(3, 1, 16, 0).rows(bytes(0, 200, 1, 44, 255, 0)).end();
    DecodeOptions grey = DecodeOptions.standard().withChannels(1);
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(grey)) {
      decoder.decode(file, file.length, image);
      assertThat(image.copy().bytes()).isEqualTo(bytes(200, 255, 255));
    }
    try (ImageDecoder decoder = new ImageDecoder(grey.withWideGrey(WideGrey.HIGH_BYTE))) {
      decoder.decode(file, file.length, image);
      assertThat(image.copy().bytes()).isEqualTo(bytes(0, 1, 255));
    }
  }

  private static Image decode(Golden golden, DecodeOptions options) throws DecodeException {
    try (ImageDecoder decoder = new ImageDecoder(options)) {
      Image image = new Image();
      decoder.decode(golden.file(), golden.file().length, image);
      return image.copy();
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
