package dev.augur.data.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.data.SampleException;
import dev.augur.data.SourceException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedShardTest {
  private static final int MUTATIONS = 4000;

  @TempDir Path root;
  private Path folder;
  private byte[] sound;
  private List<String> contents;

  @BeforeEach
  void write() {
    folder = root.resolve("set");
    ShardWriter.to(folder).write(ShardFolder.samples(6, 6));
    sound = ShardFolder.read(folder, 0);
    contents = read();
  }

  private List<String> read() {
    try (ShardSource shards = ShardSource.open(folder)) {
      return ShardFolder.contents(shards);
    }
  }

  /** Every damage is refused, or hit bytes between pixels and changed nothing. */
  @Test
  void randomDamageIsFoundOrHarmless() {
    long seed = 20261124;
    Random random = new Random(seed);
    int harmless = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damage(random);
      ShardFolder.write(folder, 0, damaged);
      try {
        assertThat(read()).as("seed %d, mutation %d", seed, i).isEqualTo(contents);
        harmless++;
      } catch (SourceException | SampleException refused) {
        assertThat(refused).as("seed %d, mutation %d", seed, i).hasMessageContaining("shard-00000.augur");
      }
    }
    assertThat(harmless).as("harmless mutations").isBetween(1, MUTATIONS / 2);
  }

  private byte[] damage(Random random) {
    byte[] bytes = sound.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(6)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) (bytes[at] + 1 + random.nextInt(255));
      case 2 -> bytes = Arrays.copyOf(bytes, at);
      case 3 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(300));
      case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(64)), (byte) random.nextInt());
      default -> {
        int to = random.nextInt(bytes.length);
        System.arraycopy(sound, at, bytes, to, Math.min(40, sound.length - Math.max(at, to)));
      }
    }
    return bytes;
  }

  /** Even with the checksums made right, values that make no sense are refused, and nothing else goes wrong. */
  @Test
  void nonsenseWithRightChecksumsIsRefused() {
    long seed = 42;
    Random random = new Random(seed);
    int[] tempting = {0, 1, -1, 63, 64, Integer.MAX_VALUE, Integer.MIN_VALUE, sound.length, 0x10000};
    int refusals = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = sound.clone();
      int indexAt = (int) ShardFolder.view(bytes).getLong(24);
      int at = random.nextBoolean() ? random.nextInt(124) : indexAt + random.nextInt(bytes.length - indexAt - 4);
      int value = random.nextInt(4) == 0 ? random.nextInt() : tempting[random.nextInt(tempting.length)];
      ShardFolder.view(bytes).putInt(random.nextBoolean() ? at & -4 : at, value);
      ShardFolder.seal(bytes);
      ShardFolder.write(folder, 0, bytes);
      try {
        read();
      } catch (SourceException | SampleException refused) {
        assertThat(refused).as("seed %d, mutation %d", seed, i).hasMessageContaining(folder.toString());
        refusals++;
      }
    }
    assertThat(refusals).as("refused of " + MUTATIONS).isGreaterThan(MUTATIONS / 2);
  }

  private void refused(Consumer<ByteBuffer> change, String... parts) {
    byte[] bytes = sound.clone();
    change.accept(ShardFolder.view(bytes));
    ShardFolder.seal(bytes);
    ShardFolder.write(folder, 0, bytes);
    assertThatThrownBy(this::read).isInstanceOf(SourceException.class).hasMessageContaining("shard-00000.augur")
        .hasMessageContainingAll(parts);
  }

  @Test
  void everyMessageSaysWhereWhatAndWhy() {
    int index = (int) ShardFolder.view(sound).getLong(24);
    int second = index + 64;
    refused(file -> file.put(1, (byte) 'a'), "byte 0", "found 8961", "expected 8941554755520d0a");
    refused(file -> file.putInt(8, 2), "byte 8", "version 2", "version 1", "newer");
    refused(file -> file.putInt(12, 256), "byte 12", "header of 256 bytes", "128");
    refused(file -> file.putLong(16, 5), "byte 16", "length of 5 bytes", "the " + sound.length + " bytes");
    refused(file -> file.putLong(24, index + 64), "byte 32", "an index of");
    refused(file -> file.putLong(24, Long.MIN_VALUE), "byte 24", "index at -9223372036854775808", "multiple of 64");
    refused(file -> file.putInt(44, 4), "byte 44", "kind of labels 4", "0 to 3");
    refused(file -> file.putInt(48, Integer.MAX_VALUE), "byte 48", "2147483647 samples");
    refused(file -> file.putInt(52, -1), "byte 52", "-1 class names");
    refused(file -> file.putInt(56, 1), "byte 56", "shard 1 of 1");
    refused(file -> file.putInt(60, 2), "shard 0 of 2", "0 of 1");
    refused(file -> file.putLong(64, Long.MAX_VALUE), "byte 64", "samples from 9223372036854775807");
    refused(file -> file.putLong(72, 7), "samples 0 to 5 of 7", "to the last one");
    refused(file -> file.put(100, (byte) 3), "byte 100", "the byte 3", "expected 0");
    refused(file -> file.putLong(second, 128), "byte " + second, "pixels at 128", "first aligned place");
    refused(file -> file.putLong(second + 8, Long.MAX_VALUE), "byte " + (second + 8), "length of 9223372036854775807");
    refused(file -> file.putLong(second + 16, -1), "byte " + (second + 16), "original index -1");
    refused(file -> file.putInt(second + 24, 0), "byte " + (second + 24), "0 rows", "at least 1");
    refused(file -> file.putInt(second + 28, -5), "byte " + (second + 28), "-5 columns");
    refused(file -> file.putInt(second + 24, 1 << 30).putInt(second + 28, 1 << 30), "1073741824x1073741824", "at most");
    refused(file -> file.putShort(second + 34, (short) 9), "byte " + (second + 34), "pixel type 9", "1 (uint8)");
    refused(file -> file.putLong(second + 40, 3), "byte " + (second + 40), "a label at 3");
    refused(file -> file.putInt(second + 56, 2), "byte " + (second + 56), "a label of 2 numbers", "CLASS");
    refused(file -> file.putLong(second + 48, 3), "byte " + (second + 48), "a name at 3");
    refused(file -> file.putInt(second + 60, -1), "byte " + (second + 60), "a name of -1 bytes");
    refused(file -> file.putInt(index + 6 * 64, 3), "a sample of class 3", "below 3");
    refused(file -> file.putInt(index + 6 * 64, -1), "byte " + (index + 6 * 64), "class -1");
    refused(file -> file.put(index + 6 * 64 + 4, (byte) 0xFF), "a name that is not UTF-8");
  }

  @Test
  void anImageThatReachesIntoTheIndexIsRefused() {
    int last = (int) ShardFolder.view(sound).getLong(24) + 5 * 64;
    refused(file -> file.putInt(last + 24, 1000).putInt(last + 28, 1000).putShort(last + 32, (short) 1)
        .putShort(last + 34, (short) 1).putLong(last + 8, 1_000_000), "an end before the index");
  }

  @Test
  void foldersThatAreNoDataSet() throws IOException {
    Files.delete(ShardFolder.file(folder, 0));
    assertThatThrownBy(this::read).isInstanceOf(SourceException.class).hasMessageContaining("holds no shards");
    ShardFolder.write(folder, 0, new byte[0]);
    assertThatThrownBy(this::read).isInstanceOf(SourceException.class)
        .hasMessageContainingAll("byte 0", "the end of the file", "a header of 128 bytes");
    ShardFolder.write(folder, 0, "not a shard, but as long as one".repeat(9).getBytes());
    assertThatThrownBy(this::read).isInstanceOf(SourceException.class).hasMessageContaining("byte 0");
    assertThatThrownBy(() -> ShardSource.open(root.resolve("nowhere"))).hasMessageContaining("does not exist");
    assertThatThrownBy(() -> ShardSource.open(ShardFolder.file(folder, 0))).hasMessageContaining("is a file");
    Files.delete(ShardFolder.file(folder, 0));
    Files.createDirectory(ShardFolder.file(folder, 0));
    assertThatThrownBy(this::read).isInstanceOf(SourceException.class).hasMessageContaining("is a folder");
  }

  @Test
  void missingSurplusAndMixedShardsAreRefused() throws IOException {
    Path one = root.resolve("one");
    Path other = root.resolve("other");
    ShardWriter.to(one).shardBytes(500).write(ShardFolder.samples(20, 7));
    ShardWriter.to(other).shardBytes(500).write(ShardFolder.samples(20, 7).withNames(i -> "x" + i));
    byte[] second = ShardFolder.read(one, 1);
    ShardFolder.write(one, 1, ShardFolder.read(other, 1));
    assertThatThrownBy(() -> ShardSource.open(one)).isInstanceOf(SourceException.class)
        .hasMessageContaining("another data set");
    Files.delete(ShardFolder.file(one, 1));
    assertThatThrownBy(() -> ShardSource.open(one)).isInstanceOf(SourceException.class)
        .hasMessageContainingAll("shard 0 of");
    ShardFolder.write(one, 1, second);
    ShardSource.open(one).close();
    ShardFolder.write(one, 77, second);
    assertThatThrownBy(() -> ShardSource.open(one)).isInstanceOf(SourceException.class);
  }
}
