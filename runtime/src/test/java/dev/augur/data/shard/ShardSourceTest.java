package dev.augur.data.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SampleException;
import dev.augur.data.Split;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardSourceTest {
  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void folder() {
    folder = root.resolve("set");
  }

  @Test
  void givesWhatWasWritten() {
    ArraySource source = ShardFolder.samples(40, 1);
    ShardWriter.to(folder).shardBytes(1000).write(source);
    assertThat(ShardFolder.file(folder, 3)).exists();
    try (ShardSource shards = ShardSource.open(folder)) {
      assertThat(shards.size()).isEqualTo(40);
      assertThat(shards.classNames()).isEqualTo(source.classNames());
      assertThat(ShardFolder.contents(shards)).isEqualTo(ShardFolder.contents(source));
      assertThatThrownBy(() -> shards.name(40)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void everyKindOfLabel() {
    ArraySource images = ArraySource.of(new byte[3], 1, 1, 1);
    List<List<Label>> kinds = List.of(
        List.of(Label.none(), Label.none(), Label.none()),
        List.of(Label.of(0), Label.of(Integer.MAX_VALUE), Label.of(7)),
        List.of(Label.ofClasses(3, 1), Label.ofClasses(), Label.ofClasses(1, 2, 900)),
        List.of(Label.ofNumbers(1.5f, Float.NaN), Label.ofNumbers(), Label.ofNumbers(-0f)));
    for (List<Label> labels : kinds) {
      Path set = root.resolve("labels" + kinds.indexOf(labels));
      ShardWriter.to(set).shardBytes(1).write(images.withLabels(labels));
      try (ShardSource shards = ShardSource.open(set)) {
        assertThat(List.of(shards.label(0), shards.label(1), shards.label(2))).isEqualTo(labels);
      }
    }
  }

  @Test
  void partsKeepTheirOriginalIndices() {
    ImageSource part = Split.select(ShardFolder.samples(30, 2), 7, 3, 29);
    ShardWriter.to(folder).write(part);
    try (ShardSource shards = ShardSource.open(folder)) {
      assertThat(ShardFolder.contents(shards)).isEqualTo(ShardFolder.contents(part));
    }
  }

  @Test
  void fitsPixelsToThePipeline() {
    ShardWriter.to(folder).write(ArraySource.of(new byte[] {0, (byte) 255}, 1, 2, 1));
    try (ShardSource shards = ShardSource.open(folder);
        ImageSource.Reader reader = shards.reader(new SourceSpec(0, 0, 3, PixelType.FLOAT32, 1))) {
      Image image = new Image();
      reader.read(0, image);
      assertThat(image.copy().floats()).containsExactly(0, 0, 0, 1, 1, 1);
    }
  }

  @Test
  void checksumsAreComparedWhenAsked() {
    ShardWriter.to(folder).write(ArraySource.of(new byte[] {1, 2, 3, 4}, 2, 2, 1).withNames(i -> "four"));
    try (ShardSource first = ShardSource.open(folder);
        ShardSource every = ShardSource.open(folder, Verification.EVERY_READ)) {
      assertThat(ShardFolder.contents(first)).isEqualTo(ShardFolder.contents(every));
      byte[] bytes = ShardFolder.read(folder, 0);
      bytes[130] = 77;
      ShardFolder.write(folder, 0, bytes);
      assertThat(ShardFolder.contents(first)).as("compared once only").singleElement().asString().contains("01024d04");
      assertThatThrownBy(() -> ShardFolder.contents(every)).isInstanceOf(SampleException.class)
          .hasMessageContaining("four (sample 0)").hasMessageContaining("byte 128")
          .hasMessageContaining("shard-00000.augur").hasMessageContaining("checksum");
      assertThatThrownBy(every::verify).isInstanceOf(SampleException.class);
    }
    try (ShardSource fresh = ShardSource.open(folder);
        ShardSource never = ShardSource.open(folder, Verification.NEVER)) {
      assertThatThrownBy(() -> ShardFolder.contents(fresh)).isInstanceOf(SampleException.class);
      assertThat(ShardFolder.contents(never)).singleElement().asString().contains("01024d04");
    }
  }

  @Test
  void damagedFloatsAreFound() {
    ShardWriter.to(folder).write(ArraySource.of(new float[9000], 90, 100, 1));
    byte[] bytes = ShardFolder.read(folder, 0);
    bytes[128 + 4 * 8999 + 3] ^= 1;
    ShardFolder.write(folder, 0, bytes);
    try (ShardSource shards = ShardSource.open(folder)) {
      assertThatThrownBy(shards::verify).isInstanceOf(SampleException.class).hasMessageContaining("checksum");
    }
  }

  @Test
  void readingAfterCloseFails() {
    ShardWriter.to(folder).write(ShardFolder.samples(4, 3));
    ShardSource shards = ShardSource.open(folder);
    ImageSource.Reader reader = shards.reader();
    Image image = new Image();
    reader.read(0, image);
    List<Byte> before = List.of(image.copy().bytes()[0]);
    shards.close();
    assertThat(List.of(image.copy().bytes()[0])).as("pixels handed out stay").isEqualTo(before);
    assertThatThrownBy(() -> reader.read(1, image)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed").hasMessageContaining(folder.toString());
    assertThatThrownBy(shards::verify).isInstanceOf(IllegalStateException.class);
    shards.close();
  }

  @Test
  void closingUnderReadersGivesRightPixelsOrAnError() throws InterruptedException {
    byte[] pixels = new byte[1 << 20];
    Arrays.fill(pixels, (byte) 9);
    ShardWriter.to(folder).write(ArraySource.of(pixels, 1024, 1024, 1));
    for (int round = 0; round < 20; round++) {
      ShardSource shards = ShardSource.open(folder, Verification.NEVER);
      List<Throwable> seen = new CopyOnWriteArrayList<>();
      Thread reading = Thread.ofPlatform().uncaughtExceptionHandler((thread, e) -> seen.add(e)).start(() -> {
        Image image = new Image();
        ImageSource.Reader reader = shards.reader();
        while (true) {
          reader.read(0, image);
          assertThat(image.bytes()[image.offset() + pixels.length - 1]).isEqualTo((byte) 9);
        }
      });
      Thread.sleep(round % 5);
      closeAtLast(shards);
      reading.join();
      assertThat(seen).singleElement().isInstanceOf(IllegalStateException.class);
    }
  }

  /** A shared arena refuses to close while a copy runs in it. */
  private static void closeAtLast(ShardSource shards) {
    while (true) {
      try {
        shards.close();
        return;
      } catch (IllegalStateException busy) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aFileThatIsCutShortWhileOpenGivesAnError() throws IOException {
    int side = 1024;
    ShardWriter.to(folder).write(ArraySource.of(new byte[2 * side * side], side, side, 1));
    try (ShardSource shards = ShardSource.open(folder)) {
      try (FileChannel channel = FileChannel.open(
          ShardFolder.file(folder, 0), StandardOpenOption.WRITE)) {
        channel.truncate(side * side / 2);
      }
      Image image = new Image();
      ImageSource.Reader reader = shards.reader();
      for (int index : new int[] {0, 1}) {
        assertThatThrownBy(() -> reader.read(index, image)).isInstanceOf(SampleException.class)
            .hasMessageContaining("cut short");
      }
    }
    assertThat(Files.size(ShardFolder.file(folder, 0))).isEqualTo(side * side / 2);
  }
}
