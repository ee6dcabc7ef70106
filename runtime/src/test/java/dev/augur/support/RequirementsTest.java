package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import org.junit.jupiter.api.Test;

/** What a crop cannot be cut from does not fit the pipeline, and is named, and numbered if it has a number. */
class RequirementsTest {
  private static final String REASON = ", 5x9x3 uint8 is too small: @RandomCrop needs a frame of at least 8x8, found 5x9; "
      + "put @SmallestMaxSize, @Resize or @PadIfNeeded before it, or skip such samples";

  private final Image image = Image.of(new byte[135], 5, 9, 3);

  @Test
  void aSampleOfASourceIsNamedAndNumbered() {
    assertRefused(image.named("cat.png", 7), "cat.png (sample 7)" + REASON);
    assertRefused(image.named("sample 7", 7), "sample 7" + REASON);
  }

  @Test
  void anImageOfNoSourceHasNoNumber() {
    assertRefused(image, "image" + REASON);
    assertRefused(image.named("upload", -1), "upload" + REASON);
  }

  @Test
  void whatIsLargeEnoughPasses() {
    assertThatCode(() -> Requirements.atLeast(image, "RandomCrop", 8, 8, 8, 8)).doesNotThrowAnyException();
  }

  private static void assertRefused(Image sample, String message) {
    assertThatThrownBy(() -> Requirements.atLeast(sample, "RandomCrop", 5, 9, 8, 8))
        .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
