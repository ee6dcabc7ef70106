package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.ArraySource;
import dev.augur.view.Picture;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A view shows exactly what it is pointed at, and cannot be pointed outside of an array. */
class ImageTest {
  private static final byte[] TWELVE = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

  @Test
  void pointsUpToTheArraysEndAndNotBeyond() {
    Image image = new Image().point(TWELVE, 4, 5, 2, 3, 1);
    assertThat(image.bytes()).as("not copied").isSameAs(TWELVE);
    assertThat(image.offset()).isEqualTo(4);
    assertThat(image.rowStride()).isEqualTo(5);
    assertThat(image.copy().bytes()).containsExactly(4, 5, 6, 9, 10, 11);
    refused(() -> image.point(TWELVE, 5, 5, 2, 3, 1), "an image of 2x3x1 at offset 5 with row stride 5");
    refused(() -> image.point(TWELVE, 4, 6, 2, 3, 1), "an image of 2x3x1 at offset 4 with row stride 6");
    refused(() -> image.point(TWELVE, 0, 4, 3, 5, 1), "an image of 3x5x1 at offset 0 with row stride 4");
    refused(() -> image.point(TWELVE, -1, 3, 1, 3, 1), "an image of 1x3x1 at offset -1 with row stride 3");
    refused(() -> image.point(TWELVE, 0, 3, 0, 3, 1), "an image of 0x3x1 at offset 0 with row stride 3");
    refused(() -> image.point(TWELVE, 0, 3, 1, 0, 1), "an image of 1x0x1 at offset 0 with row stride 3");
    refused(() -> image.point(TWELVE, 0, 3, 1, 3, 0), "an image of 1x3x0 at offset 0 with row stride 3");
    refused(() -> image.point(TWELVE, 0, 1 << 30, 5, 1, 1), "an image of 5x1x1 at offset 0 with row stride 1073741824");
    refused(() -> image.point(new float[11], 0, 4, 3, 4, 1), "an image of 3x4x1 at offset 0 with row stride 4");
    refused(() -> Image.of(TWELVE, 1, 1 << 30, 4), "an image of 1x1073741824x4 does not fit an array of 12 values");
    refused(() -> Image.of(new float[2], 3, 1 << 30, 4), "an image of 3x1073741824x4 does not fit an array of 2 values");
    assertThat(image.copy().bytes()).as("a refusal changes nothing").containsExactly(4, 5, 6, 9, 10, 11);
  }

  @Test
  void floatsAndBytesTakeTurns() {
    Image image = Image.of(new float[] {1, 2, 3, 4}, 2, 2, 1);
    assertThat(image.type()).isEqualTo(PixelType.FLOAT32);
    assertThat(image.bytes()).isNull();
    image.point(TWELVE, 0, 12, 1, 4, 3);
    assertThat(image.type()).isEqualTo(PixelType.UINT8);
    assertThat(image.floats()).isNull();
  }

  @Test
  void aCopyIsPackedAndOwnsItsPixels() {
    float[] pixels = {9, 1, 2, 9, 3, 4};
    Image copy = new Image().point(pixels, 1, 3, 2, 2, 1).named("cat.png", 7).copy();
    pixels[1] = 5;
    assertThat(copy.floats()).containsExactly(1, 2, 3, 4);
    assertThat(copy.offset()).isZero();
    assertThat(copy.rowStride()).isEqualTo(2);
    assertThat(copy).hasToString("cat.png (sample 7), 2x2x1 float32");
  }

  @Test
  void aReducedPictureKeepsItsWholeSize() {
    Image image = new Image().pointReduced(TWELVE, 1, 4, 5, 6, 1, 2);
    assertThat(image).hasToString("image, 5x6x1 uint8");
    assertThat(image.reduction()).isEqualTo(2);
    assertThat(image.rows()).isEqualTo(3);
    assertThat(image.isWhole()).isTrue();
    Image copy = image.copy();
    assertThat(copy.bytes()).containsExactly(1, 2, 3, 5, 6, 7, 9, 10, 11);
    assertThat(copy).hasToString("image, 5x6x1 uint8");
    assertThat(copy.reduction()).isEqualTo(2);
    assertThat(image.point(TWELVE, 0, 4, 3, 4, 1).reduction()).as("of the picture before").isEqualTo(1);
    refused(() -> image.pointReduced(TWELVE, 0, 4, 5, 6, 1, 0), "a picture is reduced by 1 or more, found 0");
    refused(() -> image.pointReduced(TWELVE, 2, 4, 5, 6, 1, 2), "an image of 3x3x1 at offset 2 with row stride 4");
  }

  @Test
  void thePartAtTheTopKnowsThatRowsAreMissing() {
    Image image = new Image().pointTop(TWELVE, 0, 4, 2, 7, 8, 1, 2);
    assertThat(image.height()).isEqualTo(7);
    assertThat(image.rows()).isEqualTo(2);
    assertThat(image.isWhole()).isFalse();
    Image copy = image.copy();
    assertThat(copy.bytes()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(copy.rows()).isEqualTo(2);
    assertThat(copy.isWhole()).isFalse();
    refused(() -> image.pointTop(new byte[40], 0, 8, 5, 7, 8, 1, 2), "5 rows of a picture that has 7, reduced to 1/2");
  }

  @Test
  void aSizeCanBeAnnouncedWithoutPixels() {
    Image image = Image.of(new float[1], 1, 1, 1).announce(480, 640, 3);
    assertThat(image).hasToString("image, 480x640x3 uint8");
    assertThat(image.hasPixels()).isFalse();
    assertThat(image.bytes()).isNull();
    assertThat(image.floats()).isNull();
    assertThatThrownBy(image::copy).isInstanceOf(IllegalStateException.class)
        .hasMessage("image, 480x640x3 uint8 has no pixels to copy");
  }

  @Test
  void aClearedViewShowsNothingOfWhatWasThere() {
    Image image = Image.of(TWELVE, 2, 2, 3).named("cat.png", 7);
    assertThat(image.hasPixels()).isTrue();
    image.clear();
    assertThat(image.hasPixels()).isFalse();
    assertThat(image).hasToString("image, 0x0x0 uint8");
    assertThat(new Image().hasPixels()).isFalse();
  }

  @Test
  void aNameThatIsTheNumberStandsOnce() {
    Image image = Image.of(TWELVE, 2, 2, 3);
    assertThat(image.named("sample 3", 3)).hasToString("sample 3, 2x2x3 uint8");
    assertThat(image.named("sample 3", 4)).hasToString("sample 3 (sample 4), 2x2x3 uint8");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
  }

  @Test
  void partsOfPicturesAreNoArraysOfImages() {
    Image top = new Image().pointTop(new byte[2 * 4 * 3], 0, 4 * 3, 2, 5, 4, 3, 1);
    Image reduced = new Image().pointReduced(new byte[2 * 2 * 3], 0, 2 * 3, 4, 4, 3, 2);
    for (Image part : List.of(top, reduced)) {
      assertThatThrownBy(() -> ArraySource.of(List.of(part))).isInstanceOf(IllegalArgumentException.class)
          .hasMessage(part + " is only a part of its picture; read it without a demand");
      assertThatThrownBy(() -> Picture.of(part)).isInstanceOf(IllegalArgumentException.class)
          .hasMessage(part + " is only a part of its picture; read it without a demand");
    }
    assertThatCode(() -> Image.of(new byte[12], 2, 2, 3).requireComplete()).doesNotThrowAnyException();
  }
}
