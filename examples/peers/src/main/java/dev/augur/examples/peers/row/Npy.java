package dev.augur.examples.peers.row;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An array in NumPy's file format, version 1: bytes or little-endian floats, in C order.
 *
 * @param shape lengths of the axes
 * @param floats whether the values are floats
 * @param data the values as they lie in the file
 */
public record Npy(int[] shape, boolean floats, ByteBuffer data) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNMENT = 64;
  private static final Pattern HEADER =
      Pattern.compile("'descr': '([^']*)'.*'fortran_order': (\\w+).*'shape': \\(([^)]*)\\)");

  /** An array of bytes. */
  public static Npy of(byte[] values, int... shape) {
    return new Npy(shape, false, ByteBuffer.wrap(values));
  }

  /** An array of floats. */
  public static Npy of(float[] values, int... shape) {
    ByteBuffer data = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    data.asFloatBuffer().put(values);
    return new Npy(shape, true, data);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is not an array of bytes or floats in C order
   */
  public static Npy read(Path file) throws IOException {
    return parse(file, ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  /** Reads a large file, whose bytes come from the system's cache when they are asked for; see {@link #read}. */
  static Npy map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return parse(file, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  private static Npy parse(Path file, ByteBuffer bytes) throws IOException {
    ByteBuffer buffer = bytes.order(ByteOrder.LITTLE_ENDIAN);
    int from = MAGIC.length + Short.BYTES;
    if (buffer.capacity() < from || !buffer.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw new IOException(file + " is not a NumPy array of version 1");
    }
    byte[] letters = new byte[Short.toUnsignedInt(buffer.getShort(MAGIC.length))];
    buffer.get(from, letters);
    String header = new String(letters, StandardCharsets.ISO_8859_1);
    Matcher matcher = HEADER.matcher(header);
    if (!matcher.find() || !matcher.group(2).equals("False") || !matcher.group(1).matches("<f4|\\|u1")) {
      throw new IOException(file + " holds " + header.strip() + ", not bytes or floats in C order");
    }
    int[] shape = Arrays.stream(matcher.group(3).split(",")).map(String::strip).filter(text -> !text.isEmpty())
        .mapToInt(Integer::parseInt).toArray();
    ByteBuffer data = buffer.slice(from + letters.length, buffer.capacity() - from - letters.length).order(ByteOrder.LITTLE_ENDIAN);
    return new Npy(shape, matcher.group(1).equals("<f4"), data);
  }

  /** Writes a file. */
  public void write(Path file) throws IOException {
    String lengths = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    String header = "{'descr': '" + (floats ? "<f4" : "|u1") + "', 'fortran_order': False, 'shape': (" + lengths
        + (shape.length == 1 ? ",), }" : "), }");
    int before = MAGIC.length + Short.BYTES;
    int length = Math.ceilDiv(before + header.length() + 1, ALIGNMENT) * ALIGNMENT - before;
    ByteBuffer buffer = ByteBuffer.allocate(before + length + data.capacity()).order(ByteOrder.LITTLE_ENDIAN);
    buffer.put(MAGIC).putShort((short) length);
    buffer.put(header.getBytes(StandardCharsets.ISO_8859_1));
    while (buffer.position() < before + length - 1) {
      buffer.put((byte) ' ');
    }
    buffer.put((byte) '\n').put(data.duplicate().rewind());
    Files.createDirectories(file.getParent());
    Files.write(file, buffer.array());
  }

  /** The values as bytes; a copy. */
  public byte[] bytes() {
    byte[] values = new byte[data.capacity()];
    data.duplicate().rewind().get(values);
    return values;
  }

  /** The values as floats, bytes as 0 to 255; a copy. */
  public float[] values() {
    if (floats) {
      float[] values = new float[data.capacity() / Float.BYTES];
      data.duplicate().rewind().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }
    float[] values = new float[data.capacity()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Byte.toUnsignedInt(data.get(i));
    }
    return values;
  }
}
