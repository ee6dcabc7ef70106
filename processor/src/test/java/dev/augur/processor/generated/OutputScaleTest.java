package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SampleKey;
import dev.augur.TensorSpec;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.view.ContactSheet;
import dev.augur.view.Picture;
import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tensor's specification says of its values leads back to pixel values, however they are stored. */
class OutputScaleTest {
  private static final int SIDE = 8;
  /** Red, green and blue as shares of full intensity, and the levels that show them. */
  private static final double[] SHARES = {0.25, 0.5, 0.75};

  private static final int SHOWN = 0xff4080bf;

  @Test
  void storedValuesStandForPixelValues() {
    for (int maximum : new int[] {1, 1023}) {
      for (PixelType type : PixelType.values()) {
        Augmenter augmenter = augmenter(type, maximum);
        Image image = image(maximum);
        TensorSpec spec = augmenter.output();
        try (Arena arena = Arena.ofConfined()) {
          MemorySegment out = arena.allocate(spec.bytes());
          augmenter.apply(augmenter.draw(SampleKey.of(7, 0, 0), image), image, out);
          for (int c = 0; c < SHARES.length; c++) {
            double value = type.get(out, (long) c * SIDE * SIDE);
            assertThat((value - spec.shift().get(c)) / spec.scale().get(c)).as("%s of maximum %d", type, maximum)
                .isCloseTo(SHARES[c] * maximum, within(maximum / 255.0));
          }
          assertThat(Picture.of(out, spec).getRGB(0, 0)).as("%s of maximum %d", type, maximum).isEqualTo(SHOWN);
        }
        assertThat(shown(ContactSheet.ofDraws(augmenter, image, 2, 7))).as("pixels of the image and two draws")
            .isEqualTo(3 * shown(ContactSheet.ofDraws(augmenter, image, 0, 7))).isPositive();
      }
    }
  }

  private static Augmenter augmenter(PixelType type, int maximum) {
    return PipelineCompiler.compile(PipelineText.stack(
        "Told" + type + maximum,
        "@Pipeline(height = 8, width = 8, type = PixelType." + type
            + ", source = @Source(height = 8, width = 8, type = PixelType.FLOAT32, maximum = " + maximum + "))",
        List.of("@HorizontalFlip(p = 1)"))).create();
  }

  private static Image image(int maximum) {
    float[] pixels = new float[SIDE * SIDE * SHARES.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) (SHARES[i % SHARES.length] * maximum);
    }
    return Image.of(pixels, SIDE, SIDE, SHARES.length);
  }

  private static int shown(ContactSheet sheet) {
    BufferedImage image = sheet.imageSize(2 * SIDE).image();
    int pixels = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        pixels += image.getRGB(x, y) == SHOWN ? 1 : 0;
      }
    }
    return pixels;
  }
}
