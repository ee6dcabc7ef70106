package dev.augur.data.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.ReaderException;
import dev.augur.data.SampleException;
import dev.augur.data.Sneaky;
import dev.augur.data.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardWriterTest {
  @TempDir Path root;

  /** Eight samples of one pixel; those whose index is a multiple of 3 cannot be read. Counts its readers. */
  private static final class Moody implements ImageSource {
    private final AtomicInteger open = new AtomicInteger();

    @Override
    public long size() {
      return 8;
    }

    @Override
    public Reader reader() {
      open.incrementAndGet();
      return new Reader() {
        @Override
        public void read(long index, Image into) {
          if (index % 3 == 0) {
            throw new SampleException(name(index), index, "it is in a mood");
          }
          into.point(new byte[] {(byte) index}, 0, 1, 1, 1, 1);
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSampleWithoutALabelIsNamed() {
    ImageSource source = ImageSource.of(3, () -> (index, into) -> into.point(new byte[1], 0, 1, 1, 1, 1),
        index -> index == 2 ? null : Label.of(1), List.of());
    assertThatThrownBy(() -> ShardWriter.to(root.resolve("null")).write(source)).isInstanceOf(ReaderException.class)
        .hasMessage("sample 2: the source's label() returned null; return Label.none() where nothing is known");
  }

  @Test
  void theSameBytesForAnyNumberOfThreads() {
    ArraySource source = ShardFolder.samples(60, 4);
    ShardWriter.to(root.resolve("one")).shardBytes(2000).threads(1).write(source);
    ShardWriter.to(root.resolve("many")).shardBytes(2000).threads(7).write(source);
    ShardWriter.to(root.resolve("more")).shardBytes(2000).threads(Integer.MAX_VALUE).write(source);
    assertThat(ShardFolder.read(root.resolve("more"), 0)).isEqualTo(ShardFolder.read(root.resolve("one"), 0));
    for (int shard = 0; Files.exists(ShardFolder.file(root.resolve("one"), shard)); shard++) {
      assertThat(ShardFolder.read(root.resolve("many"), shard)).isEqualTo(ShardFolder.read(root.resolve("one"), shard));
    }
    assertThat(ShardFolder.file(root.resolve("one"), 4)).exists();
  }

  @Test
  void shardsEndBeforeTheyGrowTooLarge() {
    Path folder = root.resolve("set");
    ShardWriter.to(folder).shardBytes(128 + 50).write(ArraySource.of(new byte[5 * 50], 5, 10, 1));
    try (ShardSource shards = ShardSource.open(folder)) {
      assertThat(shards.size()).isEqualTo(5);
    }
    assertThat(ShardFolder.file(folder, 1)).as("3 samples, the starts 64 bytes apart, then 2").exists();
    assertThat(ShardFolder.file(folder, 2)).doesNotExist();
    assertThat(ShardFolder.view(ShardFolder.read(folder, 0)).getInt(48)).isEqualTo(3);
  }

  @Test
  void aFailureLeavesNothing() throws IOException {
    Moody source = new Moody();
    assertThatThrownBy(() -> ShardWriter.to(root.resolve("set")).threads(3).write(source))
        .isInstanceOf(SampleException.class).hasMessageContaining("mood");
    assertThat(names()).isEmpty();
    assertThat(source.open).as("open readers").hasValue(0);
  }

  @Test
  void brokenSamplesCanBeLeftOut() {
    List<Long> broken = new ArrayList<>();
    List<Long> done = new ArrayList<>();
    ShardWriter.to(root.resolve("set")).skipBroken(e -> broken.add(e.index())).progress((n, of, bytes) -> done.add(n))
        .write(new Moody());
    assertThat(broken).containsExactly(0L, 3L, 6L);
    assertThat(done).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    try (ShardSource shards = ShardSource.open(root.resolve("set"))) {
      assertThat(ShardFolder.contents(shards)).hasSize(5).first().asString().isEqualTo(
          "sample 1 None[] 1 image, 1x1x1 uint8 01");
      assertThat(shards.originalIndex(4)).isEqualTo(7);
    }
  }

  @Test
  void aReaderThatPointsAtNothingIsNamed() throws IOException {
    ImageSource source = ImageSource.of(4, () -> (index, into) -> {
      if (index != 2) {
        into.point(new byte[1], 0, 1, 1, 1, 1);
      }
    });
    assertThatThrownBy(() -> ShardWriter.to(root.resolve("set")).write(source)).isInstanceOf(SampleException.class)
        .hasMessageStartingWith("sample 2: the reader left the image without pixels");
    assertThat(names()).isEmpty();
  }

  /** Not skipped either: it says nothing about the sample. */
  @Test
  void whateverAReaderThrowsNamesItsSample() throws IOException {
    List<Throwable> kinds =
        List.of(new IOException("disk"), new IllegalStateException("gone"), new AssertionError("bug"));
    for (Throwable thrown : kinds) {
      ImageSource source = Sneaky.source(9, 5, thrown);
      assertThatThrownBy(() -> ShardWriter.to(root.resolve("set")).skipBroken(broken -> { }).write(source))
          .isInstanceOf(SampleException.class).hasMessage("sample 5: " + thrown).hasCause(thrown);
      assertThat(names()).isEmpty();
    }
  }

  @Test
  void refusesWhatItCannotWrite() throws IOException {
    Path folder = root.resolve("set");
    ArraySource source = ShardFolder.samples(3, 5);
    ImageSource none = ImageSource.of(0, () -> (index, into) -> { });
    assertThatThrownBy(() -> ShardWriter.to(folder).write(none)).isInstanceOf(SourceException.class)
        .hasMessageContaining("no sample");
    ImageSource mixed = ImageSource.of(2, source::reader, i -> i == 0 ? Label.none() : Label.of(1), List.of());
    assertThatThrownBy(() -> ShardWriter.to(folder).write(mixed)).isInstanceOf(SourceException.class)
        .hasMessageContaining("sample 1").hasMessageContaining("CLASS").hasMessageContaining("NONE");
    ArraySource halves = source.withNames(i -> "\ud800");
    assertThatThrownBy(() -> ShardWriter.to(folder).write(halves)).isInstanceOf(SourceException.class)
        .hasMessageContaining("half a character");
    assertThat(names()).isEmpty();
    Files.createDirectory(root.resolve("set.partial"));
    assertThatThrownBy(() -> ShardWriter.to(folder).write(source)).isInstanceOf(SourceException.class)
        .hasMessageContaining("set.partial exists").hasMessageContaining("remove it");
    Files.delete(root.resolve("set.partial"));
    ShardWriter.to(folder).write(source);
    byte[] before = ShardFolder.read(folder, 0);
    assertThatThrownBy(() -> ShardWriter.to(folder).write(source)).isInstanceOf(SourceException.class)
        .hasMessageContaining("set exists");
    assertThat(ShardFolder.read(folder, 0)).isEqualTo(before);
    assertThatThrownBy(() -> ShardWriter.to(folder).shardBytes(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ShardWriter.to(folder).threads(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.createFile(root.resolve("some.png"));
    ArraySource source = ShardFolder.samples(3, 5);
    for (Path folder : List.of(file.resolve("set"), file.resolve("deep/set"))) {
      assertThatThrownBy(() -> ShardWriter.to(folder).write(source)).isInstanceOf(SourceException.class)
          .hasMessage(file + " is a file; expected a folder, for " + folder + " to be made in");
    }
    assertThat(names()).containsExactly("some.png");
  }

  /** What it writes must open. */
  @Test
  void refusesWhatShardSourceWouldRefuse() throws IOException {
    ShardWriter writer = ShardWriter.to(root.resolve("set")).skipBroken(broken -> { });
    ArraySource pixels = ShardFolder.samples(2, 5);
    for (Label two : List.of(Label.of(2), Label.ofClasses(0, 2))) {
      ImageSource beyond = ImageSource.of(2, pixels::reader, _ -> two, List.of("cat", "dog"));
      assertThatThrownBy(() -> writer.write(beyond)).isInstanceOf(SourceException.class)
          .hasMessageStartingWith("sample 0").hasMessageEndingWith(
              "is of class 2, but the source has only 2 class names; name all classes, or none");
    }
    ImageSource negative = new ImageSource() {
      @Override
      public long size() {
        return 2;
      }

      @Override
      public Reader reader() {
        return pixels.reader();
      }

      @Override
      public long originalIndex(long index) {
        return -index;
      }
    };
    assertThatThrownBy(() -> writer.write(negative)).isInstanceOf(SourceException.class)
        .hasMessage("sample -1 has the original index -1; indices are 0 or more");
    assertThat(names()).isEmpty();
    writer.write(ImageSource.of(2, pixels::reader, _ -> Label.ofClasses(), List.of("cat")));
    ShardSource.open(root.resolve("set")).close();
  }

  @Test
  void filesWithoutHeadersDoNotOpen() throws IOException {
    Path folder = root.resolve("set");
    ShardOutput crashed = new ShardOutput(ShardFolder.file(Files.createDirectory(folder), 0), 0);
    crashed.add(Image.of(new byte[1], 1, 1, 1).named("x", 0), Label.none());
    crashed.writeIndex(List.of());
    assertThatThrownBy(() -> ShardSource.open(folder)).isInstanceOf(SourceException.class)
        .hasMessageContaining("byte 0").hasMessageContaining("0000000000000000");
  }
}
