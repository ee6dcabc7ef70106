package dev.augur.data.decode;

import java.io.ByteArrayOutputStream;

/** The parts of a file that its pixels depend on, collected for ImageIO; reused from file to file. */
final class Parts extends ByteArrayOutputStream {

  /** The buffer: the collected bytes, followed by remains; valid until the next write. */
  byte[] bytes() {
    return buf;
  }

  /** The collected bytes as an input; valid until the next {@code reset}. */
  ByteInput input() {
    return new ByteInput(buf, count);
  }
}
