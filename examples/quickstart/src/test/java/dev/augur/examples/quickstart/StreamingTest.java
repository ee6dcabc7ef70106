package dev.augur.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.data.ArraySource;
import dev.augur.data.ImageFiles;
import dev.augur.data.ImageFolder;
import dev.augur.data.Label;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamingTest {
  private final ImageFiles files = ImageFolder.of(Photos.folder());

  @Test
  void streamsBeyondTheEndOfASmallSource() {
    Streaming.Run run =
        new Streaming(2, 8, Duration.ofMillis(500)).run("test", files, ImageNetTrainAugmenter.create());

    assertThat(run.images()).isPositive().isEqualTo(run.images() / 8 * 8);
    assertThat(run.skips()).isZero();
    assertThat(run.waitedShare()).isBetween(0.0, 1.0);
  }

  @Test
  void tilesLieSideBySideAndKeepTheirClass() {
    ArraySource decoded = Photos.decoded(files, ImageNetTrainAugmenter.create().source());
    ArraySource tiles = Photos.tiles(decoded, 32);

    int expected = (300 / 32) * (451 / 32) + (400 / 32) * (600 / 32) + 2 * (512 / 32) * (512 / 32)
        + (427 / 32) * (640 / 32);
    assertThat(tiles.size()).isEqualTo(expected);
    assertThat(tiles.label(0)).isEqualTo(Label.of(0));
    assertThat(tiles.label(expected - 1)).isEqualTo(Label.of(3));
    assertThat(tiles.classNames()).containsExactly("cat", "cup", "person", "rocket");
  }

  @Test
  void aRepeatedSourceNamesAndLabelsItsSamplesAgain() {
    try (RepeatedSource repeated = new RepeatedSource(files, 12)) {
      assertThat(repeated.size()).isEqualTo(12);
      assertThat(repeated.name(11)).isEqualTo(files.name(1));
      assertThat(repeated.label(9)).isEqualTo(files.label(4));
    }
  }
}
