package dev.augur.data.decode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Builds PNG files chunk by chunk, right ones and wrong ones. */
final class PngBytes {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private PngBytes() {
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
  }

  static PngBytes empty() {
    return new PngBytes();
  }

  static PngBytes of(int width, int height, int bits, int colourType) {
    return empty().header(width, height, bits, colourType);
  }

  PngBytes header(int width, int height, int bits, int colourType) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    writeInt(data, width);
    writeInt(data, height);
    data.writeBytes(new byte[] {(byte) bits, (byte) colourType, 0, 0, 0});
    return chunk("IHDR", data.toByteArray());
  }

  PngBytes chunk(String type, int... values) {
    byte[] data = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      data[i] = (byte) values[i];
    }
    return chunk(type, data);
  }

  PngBytes chunk(String type, byte[] data) {
    CRC32 checksum = new CRC32();
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    checksum.update(name);
    checksum.update(data);
    writeInt(file, data.length);
    file.writeBytes(name);
    file.writeBytes(data);
    writeInt(file, (int) checksum.getValue());
    return this;
  }

  /** The pixels, unfiltered, one array a row. */
  PngBytes rows(byte[]... rows) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
      for (byte[] row : rows) {
        out.write(0);
        out.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chunk("IDAT", packed.toByteArray());
  }

  byte[] end() {
    chunk("IEND");
    return file.toByteArray();
  }

  private static void writeInt(ByteArrayOutputStream out, int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }
}
