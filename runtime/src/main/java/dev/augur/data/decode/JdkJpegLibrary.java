package dev.augur.data.decode;

import java.util.Optional;

/** ImageIO's reader, which every JDK has. */
final class JdkJpegLibrary implements JpegLibrary {

  @Override
  public String name() {
    return "jdk";
  }

  @Override
  public String description() {
    return "the JDK's reader (jdk), several times slower than libjpeg-turbo";
  }

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public boolean scales() {
    return false;
  }

  @Override
  public Optional<String> obstacle() {
    return Optional.empty();
  }

  @Override
  public JpegDecompressor open() {
    return new JdkJpegDecompressor();
  }
}
