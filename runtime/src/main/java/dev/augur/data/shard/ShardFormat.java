package dev.augur.data.shard;

import dev.augur.PixelType;
import dev.augur.data.SourceException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32C;

/** The numbers of the file format that {@code docs/shard-format.md} describes. All values are little-endian. */
final class ShardFormat {
  static final int VERSION = 1;

  /** Bytes 0x89 A U G U R CR LF: no text, and broken by whatever rewrites line ends. */
  static final long MAGIC = 0x0A0D_5255_4755_4189L;

  static final int HEADER_BYTES = 128;
  static final int RECORD_BYTES = 64;

  /** Pixels and index start at multiples of this. */
  static final int ALIGNMENT = 64;

  private ShardFormat() {}

  static String fileName(int shard) {
    return String.format(Locale.ROOT, "shard-%05d.augur", shard);
  }

  /** Whether a file name is one of those that shards have. */
  static boolean isFileName(String name) {
    return name.startsWith("shard-") && name.endsWith(".augur");
  }

  /** The number that stands for a pixel type. */
  static int code(PixelType type) {
    return switch (type) {
      case UINT8 -> 1;
      case FLOAT32 -> 2;
      case FLOAT16, BFLOAT16 -> throw new IllegalArgumentException("no image holds " + type + " values");
    };
  }

  /** The pixel type that a number stands for, null if none does. */
  static PixelType type(int code) {
    return switch (code) {
      case 1 -> PixelType.UINT8;
      case 2 -> PixelType.FLOAT32;
      default -> null;
    };
  }

  /** The smallest aligned offset from {@code offset} on. */
  static long aligned(long offset) {
    return offset + ALIGNMENT - 1 & -ALIGNMENT;
  }

  static int checksum(byte[] bytes, int from, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  /** A checksum as messages print it. */
  static String hex(int checksum) {
    return String.format(Locale.ROOT, "%08x", checksum);
  }

  /**
   * What to throw when a file does not say what it should.
   *
   * @param offset of the value in the file
   * @param found the value, with its meaning
   */
  static SourceException fault(Path file, long offset, String found, String allowed) {
    return new SourceException(file + ", byte " + offset + ": found " + found + "; expected " + allowed);
  }
}
