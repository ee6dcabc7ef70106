package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.augur.Image;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JPEG libraries that tests run: the JDK always, others where they are, unless {@code -Daugur.test.turbojpeg=true}
 * makes their absence a failure.
 */
final class Libraries {
  private static final String REQUIRED = "augur.test.turbojpeg";

  private Libraries() {}

  /** All that are built in, usable or not. */
  static List<String> builtIn() {
    return List.of("jdk", "turbojpeg");
  }

  /** Those that can be used here. */
  static Stream<String> usable() {
    return builtIn().stream().filter(name -> obstacle(name) == null);
  }

  /** Options for a library; skips the test, saying why, where it cannot be used. */
  static DecodeOptions options(String name) {
    String obstacle = obstacle(name);
    assumeTrue(obstacle == null, () -> name + " is not tested: " + obstacle + ". -D" + REQUIRED + "=true makes that a failure");
    return DecodeOptions.standard().withJpegLibrary(name);
  }

  /** What keeps a library from being used, unless that is a failure; null if nothing does. */
  private static String obstacle(String name) {
    String obstacle = library(name).obstacle().orElse(null);
    if (Boolean.getBoolean(REQUIRED)) {
      assertThat(obstacle).as("the obstacle to %s, which -D%s=true asks for", name, REQUIRED).isNull();
    }
    return obstacle;
  }

  static Image decode(byte[] file, DecodeOptions options) throws DecodeException {
    try (ImageDecoder decoder = new ImageDecoder(options)) {
      Image image = new Image();
      decoder.decode(file, file.length, image);
      return image.copy();
    }
  }

  private static JpegLibrary library(String name) {
    return name.equals("jdk") ? JpegLibraries.JDK : TURBO;
  }

  private static final JpegLibrary TURBO = new TurboJpegLibrary();
}
