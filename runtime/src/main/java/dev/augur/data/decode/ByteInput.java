package dev.augur.data.decode;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory as ImageIO reads them, without a copy and without a cache file. */
final class ByteInput extends ImageInputStreamImpl {
  private final byte[] bytes;
  private final int length;
  private boolean ranDry;

  ByteInput(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  @Override
  public int read() {
    bitOffset = 0;
    if (streamPos >= length) {
      ranDry = true;
      return -1;
    }
    return bytes[(int) streamPos++] & 255;
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    bitOffset = 0;
    if (count == 0) {
      return 0;
    }
    if (streamPos >= length) {
      ranDry = true;
      return -1;
    }
    int taken = (int) Math.min(count, length - streamPos);
    System.arraycopy(bytes, (int) streamPos, into, offset, taken);
    streamPos += taken;
    return taken;
  }

  @Override
  public long length() {
    return length;
  }

  /** Whether more bytes were wanted than there are. */
  boolean ranDry() {
    return ranDry;
  }
}
