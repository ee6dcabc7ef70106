package dev.augur;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An image that does not fit is told what about it does not, and what to write. */
class SourceSpecTest {
  private final SourceSpec bytes = new SourceSpec(2, 3, 3, PixelType.UINT8, 255);
  private final SourceSpec floats = new SourceSpec(0, 0, 1, PixelType.FLOAT32, 1023);

  @Test
  void theTypeIsSaid() {
    assertRefused(bytes, Image.of(new float[18], 2, 3, 3).named("cat.png", 7),
        "cat.png (sample 7), 2x3x3 float32 does not fit the pipeline, which accepts 2 x 3 x 3 uint8; hand in bytes, or "
            + "write type = PixelType.FLOAT32 in @Source");
    assertRefused(floats, Image.of(new byte[6], 2, 3, 1),
        "image, 2x3x1 uint8 does not fit the pipeline, which accepts any height x any width x 1 float32; hand in floats "
            + "from 0 to 1023, or write type = PixelType.UINT8 in @Source");
  }

  @Test
  void theChannelsAreSaid() {
    assertRefused(bytes, Image.of(new byte[6], 2, 3, 1),
        "image, 2x3x1 uint8 does not fit the pipeline, which accepts 2 x 3 x 3 uint8; hand in 3 channels, which files have "
            + "by DecodeOptions.withChannels(3), or write channels = 1 in @Source");
    assertRefused(floats, Image.of(new float[12], 2, 3, 2),
        "image, 2x3x2 float32 does not fit the pipeline, which accepts any height x any width x 1 float32; hand in 1 "
            + "channel, which files have by DecodeOptions.withChannels(1)");
  }

  @Test
  void theSizeIsSaid() {
    assertRefused(bytes, Image.of(new byte[27], 3, 3, 3),
        "image, 3x3x3 uint8 does not fit the pipeline, which accepts 2 x 3 x 3 uint8; for others leave their size out of "
            + "@Source and begin with a resize or a crop");
  }

  /** It is enough for drawing, and has no type yet. */
  @Test
  void aSizeWithoutPixelsFits() {
    assertThatCode(() -> bytes.check(new Image().announce(2, 3, 3))).doesNotThrowAnyException();
    assertThatCode(() -> floats.check(new Image().announce(9, 9, 1))).doesNotThrowAnyException();
    assertRefused(floats, new Image().announce(9, 9, 3), "image, 9x9x3 uint8 does not fit the pipeline, which accepts any "
        + "height x any width x 1 float32; hand in 1 channel, which files have by DecodeOptions.withChannels(1), or write "
        + "channels = 3 in @Source");
  }

  private static void assertRefused(SourceSpec spec, Image image, String message) {
    assertThatThrownBy(() -> spec.check(image)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
