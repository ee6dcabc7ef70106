package dev.augur.data.decode;

import java.util.Optional;

/**
 * A library that decompresses JPEG files. Found through {@link java.util.ServiceLoader} by the class loader of this
 * interface, beside those that are built in: {@code turbojpeg}, the system's libjpeg-turbo, of rank 200, and
 * {@code jdk}, ImageIO's reader, of rank 0. The usable one of the highest rank runs unless another is asked for by
 * {@link DecodeOptions#withJpegLibrary} or the system property {@value #PROPERTY}. Thread-safe.
 *
 * <p>Files are parsed, checked and refused by {@link ImageDecoder}; a library only makes pixels. Where it refuses a
 * file, the JDK's decoder is asked.
 */
public interface JpegLibrary {

  /** The system property that names the library of decoders whose options leave the choice open. */
  String PROPERTY = "augur.jpeg";

  /** What options and the system property call it: lower-case letters, digits and hyphens. */
  String name();

  /** What logs and plans call it, with its version or file. */
  String description();

  /** Libraries of higher rank are preferred. */
  int rank();

  /** Whether it decompresses to a half, a quarter and an eighth of the size. */
  boolean scales();

  /** Why it cannot be used here and what to do about it; empty if it can. Always the same answer. */
  Optional<String> obstacle();

  /**
   * The {@link #obstacle} of a library whose native code a module may not call: the JVM would print a warning.
   *
   * @param caller the module that makes native calls
   * @return empty if native access is enabled for it
   */
  static Optional<String> nativeAccessObstacle(Module caller) {
    return caller.isNativeAccessEnabled()
        ? Optional.empty()
        : Optional.of("native access is not enabled; start java with --enable-native-access="
            + (caller.isNamed() ? caller.getName() : "ALL-UNNAMED"));
  }

  /**
   * A decompressor for one thread.
   *
   * @throws IllegalStateException if there is an {@link #obstacle}
   */
  JpegDecompressor open();
}
