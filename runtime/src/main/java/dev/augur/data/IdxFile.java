package dev.augur.data;

import dev.augur.support.pixel.ArrayLimit;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The contents of an IDX file: two zero bytes, a byte for the type, one for the number of dimensions, the dimensions as
 * 32-bit big-endian numbers, then the values, last dimension fastest.
 */
final class IdxFile {
  private static final int UNSIGNED_BYTE = 0x08;
  private static final int INT = 0x0c;
  private static final int GZIP = 0x1f8b;

  private final int type;
  private final int[] dimensions;
  private final byte[] data;

  private IdxFile(int type, int[] dimensions, byte[] data) {
    this.type = type;
    this.dimensions = dimensions;
    this.data = data;
  }

  static IdxFile read(Path file) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      bytes.mark(2);
      boolean packed = (bytes.read() << 8 | bytes.read()) == GZIP;
      bytes.reset();
      try (DataInputStream in = new DataInputStream(packed ? new GZIPInputStream(bytes, 1 << 16) : bytes)) {
        return parse(file, in);
      }
    } catch (NoSuchFileException missing) {
      throw new SourceException("the file " + file.toAbsolutePath() + " does not exist", missing);
    } catch (ZipException broken) {
      throw new SourceException(file + " is broken gzip: " + broken.getMessage(), broken);
    } catch (EOFException early) {
      throw new SourceException(file + " is truncated", early);
    } catch (IOException failure) {
      throw new SourceException(file + " cannot be read: " + failure, failure);
    } catch (OutOfMemoryError shortage) {
      throw new SourceException(file + " does not fit in memory; raise -Xmx", shortage);
    }
  }

  private static IdxFile parse(Path file, DataInputStream in) throws IOException {
    int magic = in.readInt();
    int type = magic >> 8;
    int count = magic & 255;
    if (type != UNSIGNED_BYTE && type != INT || count < 1 || count > 4) {
      throw new SourceException(file + " starts with " + String.format(Locale.ROOT, "%08x", magic) + "; expected IDX of unsigned"
          + " bytes or 32-bit numbers in 1 to 4 dimensions, for example 00000803 (images) or 00000801 (labels)");
    }
    int[] dimensions = new int[count];
    long bytes = type == INT ? 4 : 1;
    for (int i = 0; i < count; i++) {
      dimensions[i] = in.readInt();
      bytes = dimensions[i] < 0 || bytes > Integer.MAX_VALUE ? Long.MAX_VALUE : bytes * dimensions[i];
    }
    if (bytes > ArrayLimit.LONGEST) {
      throw new SourceException(file + " states the dimensions " + Arrays.toString(dimensions)
          + ", which are negative or more than 2 GB");
    }
    return new IdxFile(type, dimensions, values(file, in, (int) bytes));
  }

  private static byte[] values(Path file, DataInputStream in, int expected) throws IOException {
    byte[] data = in.readNBytes(expected);
    if (data.length < expected) {
      throw new SourceException(file + " is truncated: its header states " + expected + " bytes of values, "
          + data.length + " are there");
    }
    if (in.read() >= 0) {
      throw new SourceException(file + " goes on after the " + expected + " bytes of values that its header states");
    }
    return data;
  }

  int[] dimensions() {
    return dimensions;
  }

  /** The values' bytes, as they are in the file. */
  byte[] data() {
    return data;
  }

  /** Whether a value takes 4 bytes. */
  boolean isWide() {
    return type == INT;
  }

  /** The values as numbers. */
  int[] numbers() {
    int[] numbers = new int[isWide() ? data.length / 4 : data.length];
    if (isWide()) {
      ByteBuffer.wrap(data).asIntBuffer().get(numbers);
    } else {
      Arrays.setAll(numbers, i -> data[i] & 255);
    }
    return numbers;
  }

  @Override
  public String toString() {
    String shape = Arrays.stream(dimensions).mapToObj(Integer::toString).collect(Collectors.joining(" x "));
    return shape + (isWide() ? " 32-bit numbers" : " unsigned bytes");
  }
}
