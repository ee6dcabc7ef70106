package dev.augur.data.shard;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.data.FittingReader;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SampleException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Decoded images in a folder of shards, mapped into memory. Order, names, labels, class names, original indices and
 * pixels are those of the source that was written, so its augmentations are too.
 *
 * <pre>{@code
 * try (ShardSource source = ShardSource.open(Path.of("train"))) {
 *   // Flow.of(source)...
 * }
 * }</pre>
 *
 * <p>Opening checks every header and index and keeps the indices in memory, about 100 bytes and a name per sample.
 * Pixels stay in files; the operating system keeps in memory what it has room for. A read copies a sample's pixels
 * into its reader's buffer. 8-bit images are given with the channels and the type that a pipeline asks for, as an
 * {@link dev.augur.data.ArraySource} does.
 *
 * <p>Files must be left alone while they are open. If one is cut short, reads of what is gone fail with a
 * {@link SampleException}; pixels that are overwritten are found out by their checksum when it is compared.
 *
 * <p>{@link #close} unmaps the files. Close readers before: a read after it gives right pixels or throws {@link
 * IllegalStateException}, and while one is under way, {@code close} may throw that and leave the files open.
 * Thread-safe.
 */
public final class ShardSource implements ImageSource {
  private final Path folder;
  private final Arena arena;
  private final ShardFile[] shards;

  /** The place of each shard's first sample. */
  private final long[] firstSamples;

  private final Verification verification;

  private ShardSource(Path folder, Arena arena, List<ShardFile> shards, Verification verification) {
    this.folder = folder;
    this.arena = arena;
    this.shards = shards.toArray(ShardFile[]::new);
    this.firstSamples = shards.stream().mapToLong(shard -> shard.header().firstSample()).toArray();
    this.verification = verification;
  }

  /**
   * Opens a folder of shards, comparing each sample's checksum when it is read for the first time.
   *
   * @throws dev.augur.data.SourceException if the folder holds no shards, or one of them is missing, damaged, foreign
   *     or of a newer version; the message names file, offset, what was found and what is expected
   */
  public static ShardSource open(Path folder) {
    return open(folder, Verification.FIRST_READ);
  }

  /**
   * Opens a folder of shards.
   *
   * @throws dev.augur.data.SourceException as {@link #open(Path)} does
   */
  public static ShardSource open(Path folder, Verification verification) {
    Objects.requireNonNull(verification, "verification");
    Arena arena = Arena.ofShared();
    try {
      return new ShardSource(folder, arena, ShardSet.open(folder, arena), verification);
    } catch (Throwable failure) {
      arena.close();
      throw failure;
    }
  }

  /**
   * Compares the checksums of all samples.
   *
   * @throws SampleException for the first that does not match
   */
  public void verify() {
    PixelBuffer buffer = new PixelBuffer();
    for (long index = 0; index < size(); index++) {
      copy(shard(index), index, Verification.EVERY_READ, buffer);
    }
  }

  @Override
  public long size() {
    return shards[0].header().allSamples();
  }

  @Override
  public Reader reader() {
    PixelBuffer buffer = new PixelBuffer();
    return (index, into) -> read(index, buffer, into);
  }

  @Override
  public Reader reader(SourceSpec wanted) {
    return new FittingReader(reader(), wanted);
  }

  @Override
  public String name(long index) {
    ShardFile shard = shard(index);
    return shard.index().name(shard.place(index));
  }

  @Override
  public Label label(long index) {
    ShardFile shard = shard(index);
    return shard.index().label(shard.place(index));
  }

  @Override
  public List<String> classNames() {
    return shards[0].index().classNames();
  }

  @Override
  public long originalIndex(long index) {
    ShardFile shard = shard(index);
    return shard.index().originalIndex(shard.place(index));
  }

  @Override
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }

  private void read(long index, PixelBuffer buffer, Image into) {
    ShardFile shard = shard(index);
    copy(shard, index, verification, buffer);
    ShardIndex samples = shard.index();
    int sample = shard.place(index);
    int height = samples.height(sample);
    int width = samples.width(sample);
    int channels = samples.channels(sample);
    if (samples.type(sample) == PixelType.UINT8) {
      into.point(buffer.bytes(0), 0, width * channels, height, width, channels);
    } else {
      into.point(buffer.floats(0), 0, width * channels, height, width, channels);
    }
  }

  private void copy(ShardFile shard, long index, Verification when, PixelBuffer buffer) {
    String fault;
    try {
      fault = shard.copy(shard.place(index), when, buffer);
    } catch (IllegalStateException closed) {
      throw new IllegalStateException(
          "the shards in " + folder + " are closed; close readers before their source", closed);
    }
    if (fault != null) {
      throw new SampleException(name(index), originalIndex(index), fault);
    }
  }

  /** The shard that holds a sample. */
  private ShardFile shard(long index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("sample " + index + " of " + size() + " in " + folder);
    }
    int found = Arrays.binarySearch(firstSamples, index);
    return shards[found >= 0 ? found : -found - 2];
  }
}
