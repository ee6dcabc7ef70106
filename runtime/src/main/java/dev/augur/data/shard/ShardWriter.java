package dev.augur.data.shard;

import dev.augur.data.ImageSource;
import dev.augur.data.SampleException;
import dev.augur.data.SourceException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes a source's images, decoded, to a folder of shards that {@link ShardSource} reads.
 *
 * <pre>{@code
 * ShardWriter.to(Path.of("train")).write(ImageFolder.of(photos));
 * }</pre>
 *
 * <p>Pixels are stored as {@link ImageSource#reader()} gives them. The bytes depend on the source and on
 * {@link #shardBytes} alone. The folder appears under its name when all of it is on the disk; until then it is called
 * {@code <name>.partial}, and a failure removes it. After a crash it stays and is to be removed by hand.
 *
 * <p>The setters change this writer and return it. Not thread-safe.
 */
public final class ShardWriter {
  /** Where a shard ends unless said otherwise: at one GiB. */
  public static final long DEFAULT_SHARD_BYTES = 1L << 30;

  private final Path folder;
  private long shardBytes = DEFAULT_SHARD_BYTES;
  private int threads = Runtime.getRuntime().availableProcessors();
  private ShardProgress progress = (samples, of, bytes) -> { };
  private Consumer<SampleException> broken;

  private ShardWriter(Path folder) {
    this.folder = folder;
  }

  /** A writer of a folder that does not exist yet. */
  public static ShardWriter to(Path folder) {
    return new ShardWriter(folder.toAbsolutePath().normalize());
  }

  /** The most bytes of pixels in a shard, 1 GiB unless said otherwise; a larger image gets a shard of its own. */
  public ShardWriter shardBytes(long most) {
    if (most < 1) {
      throw new IllegalArgumentException("shardBytes " + most + "; use at least 1");
    }
    this.shardBytes = most;
    return this;
  }

  /** How many threads read the source; as many as there are processors unless said otherwise. */
  public ShardWriter threads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads " + count + "; use at least 1");
    }
    this.threads = count;
    return this;
  }

  /** Who hears how far the writer has come. */
  public ShardWriter progress(ShardProgress listener) {
    this.progress = Objects.requireNonNull(listener, "progress");
    return this;
  }

  /**
   * Leaves out samples that cannot be read and tells someone, instead of giving up at the first. Those that follow keep
   * their original indices, hence their augmentations.
   */
  public ShardWriter skipBroken(Consumer<SampleException> listener) {
    this.broken = Objects.requireNonNull(listener, "skipBroken");
    return this;
  }

  /**
   * Writes all samples.
   *
   * @throws SourceException if the folder exists, cannot be written, or the source has no readable sample, labels of several
   *     kinds or a class without a name beside others that have one
   * @throws SampleException if a sample cannot be read and broken ones are not skipped, or the source's reader throws
   *     anything else at it
   */
  public void write(ImageSource source) {
    Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
    if (Files.exists(folder)) {
      throw new SourceException(folder + " exists; name a folder that does not");
    }
    makeParent();
    try {
      Files.createDirectory(partial);
    } catch (FileAlreadyExistsException other) {
      throw new SourceException(
          partial + " exists: another writer is at work or has crashed; in that case remove it", other);
    } catch (IOException failure) {
      throw new SourceException(partial + " cannot be made: " + failure, failure);
    }
    boolean whole = false;
    try (SampleStream images = new SampleStream(source, threads)) {
      new ShardSetWriter(source, partial, shardBytes, progress, broken).write(images);
      Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
      whole = true;
    } catch (IOException failure) {
      throw new SourceException(folder + " cannot be written: " + failure, failure);
    } finally {
      if (!whole) {
        remove(partial);
      }
    }
  }

  private void makeParent() {
    Path parent = folder.getParent();
    try {
      Files.createDirectories(parent);
    } catch (IOException failure) {
      for (Path above = parent; above != null; above = above.getParent()) {
        if (Files.isRegularFile(above)) {
          throw new SourceException(above + " is a file; expected a folder, for " + folder + " to be made in", failure);
        }
      }
      throw new SourceException("the folder " + parent + " cannot be made: " + failure, failure);
    }
  }

  private static void remove(Path partial) {
    try (Stream<Path> files = Files.list(partial)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(partial);
    } catch (IOException failure) {
      System.getLogger("dev.augur").log(System.Logger.Level.WARNING, partial + " cannot be removed", failure);
    }
  }
}
