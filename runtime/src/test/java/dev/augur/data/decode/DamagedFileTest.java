package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.augur.Image;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A damaged file is refused with a reason, or gives an image; nothing else ever happens. */
class DamagedFileTest {
  private static final int MUTATIONS = 60;

  static List<Golden> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void aCutFileIsRefusedOrComplete(Golden golden) {
    byte[] file = golden.file();
    int step = file.length > 600 ? 5 : 1;
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      for (int cut = 0; cut < file.length; cut += step) {
        Image image = decodeOrRefuse(decoder, Arrays.copyOf(file, cut), golden + " cut at " + cut);
        if (image != null) {
          assertThat(image.bytes()).as("%s cut at %d of %d", golden, cut, file.length).isEqualTo(golden.rgb());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void aFileWithWrongBytesIsRefusedOrGivesAnImage(Golden golden) {
    long seed = golden.name().hashCode();
    Random random = new Random(seed);
    // A small limit keeps damaged sizes from costing time.
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard().withMaxPixels(1 << 20))) {
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] damaged = golden.file().clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        decodeOrRefuse(decoder, damaged, golden + " seed " + seed + " mutation " + i);
      }
    }
  }

  /** The image, or null if the file was refused with a reason. */
  private static Image decodeOrRefuse(ImageDecoder decoder, byte[] file, String what) {
    Image image = new Image();
    try {
      decoder.decode(file, file.length, image);
      return image.copy();
    } catch (DecodeException refused) {
      assertThat(refused).as(what).message().isNotBlank().doesNotContain("Exception", "null", "out of bounds");
      return null;
    } catch (RuntimeException | Error escaped) {
      return fail(what, escaped);
    }
  }
}
