package dev.augur.data.decode;

import dev.augur.Demand;
import java.io.IOException;

/** Decodes the files of one format; keeps what can be reused. Not thread-safe. */
interface FormatDecoder extends AutoCloseable {

  /**
   * Decodes a file.
   *
   * @param file its bytes, which may be followed by others; not changed
   * @param length how many bytes the file has
   * @throws DecodeException with a reason of its own
   * @throws IOException as ImageIO says it; the caller adds the format
   */
  void decode(byte[] file, int length, DecodeOptions options, Canvas canvas) throws IOException;

  /** Decodes what is needed of a file, reduced if the options allow it; this default decodes all of it. */
  default void decode(byte[] file, int length, DecodeOptions options, Demand demand, Canvas canvas)
      throws IOException {
    decode(file, length, options, canvas);
  }

  /** What messages call the format. */
  String name();

  @Override
  void close();
}
