package dev.augur.support.warp;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.augur.Image;
import org.junit.jupiter.api.Test;

/** What is only looked at to be near in time never fails an image. */
class ReadaheadTest {
  private final Readahead readahead = new Readahead();
  private final PixelSource source = new PixelSource();

  @Test
  void endsWhereTheArrayDoes() {
    source.set(new Image().pointTop(new byte[10 * 60 + 7], 7, 60, 10, 30, 20, 3, 1));
    assertThatCode(() -> readahead.read(source, 0, 20, 0, 30)).doesNotThrowAnyException();
  }

  @Test
  void takesPartsWithoutPixels() {
    source.set(Image.of(new byte[60], 1, 20, 3));
    assertThatCode(() -> readahead.read(source, 8, 3, 0, 1)).doesNotThrowAnyException();
    assertThatCode(() -> readahead.read(source, 0, 20, 5, -90)).doesNotThrowAnyException();
  }

  @Test
  void takesPicturesOfAnySize() {
    source.set(new Image().announce(1 << 16, 1 << 16, 3));
    assertThatCode(() -> readahead.read(source, 0, 1 << 16, 0, 1 << 16)).doesNotThrowAnyException();
  }
}
