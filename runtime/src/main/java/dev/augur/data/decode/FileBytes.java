package dev.augur.data.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads whole files into a buffer that is kept from file to file. */
final class FileBytes {
  private static final long MOST_BYTES = Integer.MAX_VALUE - 64;

  private byte[] bytes = new byte[1 << 16];

  /** The buffer: the file's bytes, followed by remains of others. */
  byte[] bytes() {
    return bytes;
  }

  /** Reads a file and returns how many bytes it has. */
  int read(Path file) throws DecodeException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        String kind = attributes.isDirectory() ? "directory" : "device or pipe";
        throw new DecodeException("it is a " + kind + ", not a file");
      }
      // Not by a channel, which an interrupted thread closes by reading.
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, attributes.size());
      }
    } catch (DecodeException reason) {
      throw reason;
    } catch (AccessDeniedException denied) {
      throw new DecodeException("the file may not be read: permission denied", denied);
    } catch (NoSuchFileException missing) {
      throw new DecodeException("the file does not exist", missing);
    } catch (IOException failure) {
      throw new DecodeException("the file cannot be read: " + failure.getMessage(), failure);
    } catch (OutOfMemoryError shortage) {
      throw ImageDecoder.advised("the file does not fit in memory; raise -Xmx", shortage);
    }
  }

  private int read(InputStream in, long size) throws IOException {
    if (size > MOST_BYTES) {
      throw new DecodeException("the file has " + size + " bytes; at most " + MOST_BYTES + " can be read");
    }
    if (size > bytes.length) {
      bytes = new byte[0]; // lets go of the old array first: both together might not fit
      bytes = new byte[(int) Math.min(MOST_BYTES, size + size / 4)];
    }
    return in.readNBytes(bytes, 0, (int) size);
  }
}
