package dev.augur.data.shard;

import dev.augur.PixelType;
import dev.augur.data.SourceException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** One shard, open: its header and index in memory, its pixels mapped. */
final class ShardFile {
  private static final ValueLayout.OfFloat FLOATS =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Path file;
  private final ShardHeader header;
  private final ShardIndex index;
  private final MemorySegment mapped;

  /** Which samples' checksums were found right; threads may miss each other's notes and compare once more. */
  private final boolean[] verified;

  private ShardFile(Path file, ShardHeader header, ShardIndex index, MemorySegment mapped) {
    this.file = file;
    this.header = header;
    this.index = index;
    this.mapped = mapped;
    this.verified = new boolean[header.samples()];
  }

  /**
   * Opens and checks a shard, except for its pixels' checksums.
   *
   * @param arena whose end unmaps the file
   * @throws SourceException if the file cannot be read or is no sound shard
   */
  static ShardFile open(Path file, Arena arena) {
    if (Files.isDirectory(file)) {
      throw new SourceException(file + " is a folder; expected a shard");
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long bytes = channel.size();
      ShardHeader header = ShardHeader.parse(file, read(channel, 0, ShardFormat.HEADER_BYTES), bytes);
      byte[] encoded = read(channel, header.indexAt(), (int) header.indexBytes());
      ShardIndex index = IndexDecoder.decode(file, header, encoded);
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, header.indexAt(), arena);
      return new ShardFile(file, header, index, mapped);
    } catch (NoSuchFileException missing) {
      throw new SourceException("the file " + file.toAbsolutePath() + " does not exist", missing);
    } catch (IOException failure) {
      throw new SourceException(file + " cannot be read: " + failure, failure);
    } catch (OutOfMemoryError shortage) {
      throw new SourceException(file + " has an index that does not fit in memory; raise -Xmx", shortage);
    }
  }

  /** Reads so many bytes, fewer if the file ends before. */
  private static byte[] read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      continue;
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  Path file() {
    return file;
  }

  ShardHeader header() {
    return header;
  }

  ShardIndex index() {
    return index;
  }

  /** The place in this shard of a sample of the data set that it holds. */
  int place(long sample) {
    return (int) (sample - header.firstSample());
  }

  /**
   * Copies a sample's pixels.
   *
   * <p>Only this touches mapped memory, and nothing else than a copy does: if the file was cut short meanwhile, the
   * JVM turns the fault of a copy into an error; the fault of another instruction could end it.
   *
   * @return null, or what is wrong with the pixels
   */
  String copy(int sample, Verification verification, PixelBuffer into) {
    long from = index.pixelsAt(sample);
    int values = (int) (index.pixelBytes(sample) / index.type(sample).bytes());
    boolean sound = true;
    try {
      if (index.type(sample) == PixelType.UINT8) {
        MemorySegment.copy(mapped, ValueLayout.JAVA_BYTE, from, into.bytes(values), 0, values);
        sound = !due(sample, verification) || index.checksum(sample) == into.checksumOfBytes(values);
      } else {
        MemorySegment.copy(mapped, FLOATS, from, into.floats(values), 0, values);
        sound = !due(sample, verification) || index.checksum(sample) == into.checksumOfFloats(values);
      }
    } catch (InternalError fault) {
      return "the file " + file + " was cut short while it was open";
    }
    if (!sound) {
      return "its pixels, at byte " + from + " of " + file + ", do not have the checksum "
          + ShardFormat.hex(index.checksum(sample)) + " that the index states: the file is damaged";
    }
    verified[sample] = true;
    return null;
  }

  private boolean due(int sample, Verification verification) {
    return switch (verification) {
      case FIRST_READ -> !verified[sample];
      case EVERY_READ -> true;
      case NEVER -> false;
    };
  }
}
