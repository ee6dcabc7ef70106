package dev.augur.support.pixel;

/** The scalar twin of {@link ByteFloatsVector}. */
public final class ByteFloatsScalar {
  private ByteFloatsScalar() {}

  /** The bytes from {@code start} to {@code end} of those that begin at {@code at}, 0 to 255. */
  public static void floats(byte[] bytes, int at, int start, int end, float[] to, int toAt) {
    for (int x = start; x < end; x++) {
      to[toAt + x] = bytes[at + x] & 255;
    }
  }
}
