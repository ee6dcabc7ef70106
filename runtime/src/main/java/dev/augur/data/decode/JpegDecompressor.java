package dev.augur.data.decode;

import java.io.IOException;

/**
 * Decompresses JPEG files, one after the other. Keeps what can be reused. Not thread-safe, but may move between
 * threads.
 */
public interface JpegDecompressor extends AutoCloseable {

  /**
   * Decompresses a file.
   *
   * @param file the file, its header already checked
   * @param pixels receives {@link JpegFile#outputBytes} bytes from its start on: rows of {@link JpegFile#outputStride}
   *     bytes, each pixel one byte of grey, or red, green and blue
   * @throws IOException if the file cannot be decompressed, is truncated, or libjpeg would warn of it. Nothing is lost
   *     by being strict: the JDK's decoder is asked then, and has the last word. The pixels are undefined afterwards
   */
  void decompress(JpegFile file, byte[] pixels) throws IOException;

  /** Frees memory and handles; does nothing the second time. */
  @Override
  void close();
}
