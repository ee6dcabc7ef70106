package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Which library is chosen, what is said about it, and that nothing native is lost. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class JpegLibrariesTest {
  private static final JpegLibrary FAST = new Named("fast", 100, null);
  private static final JpegLibrary ABSENT = new Named("absent", 300, "it is not there");

  @Test
  void theUsableLibraryOfTheHighestRankIsChosen() {
    JpegLibrary slow = new Named("slow", 50, null);
    assertThat(libraries(slow, FAST, ABSENT).choose("auto")).isSameAs(FAST);
    assertThat(libraries(ABSENT).choose("auto")).isSameAs(JpegLibraries.JDK);
  }

  @Test
  void optionsOutrankTheSystemPropertyWhichOutranksRank() {
    JpegLibraries libraries = libraries(FAST, ABSENT);
    String before = System.getProperty(JpegLibrary.PROPERTY);
    System.setProperty(JpegLibrary.PROPERTY, "jdk");
    try {
      assertThat(libraries.choose("auto")).isSameAs(JpegLibraries.JDK);
      assertThat(libraries.choose("fast")).isSameAs(FAST);
      System.setProperty(JpegLibrary.PROPERTY, "absent");
      assertThatThrownBy(() -> libraries.choose("auto")).hasMessageContaining("system property augur.jpeg");
    } finally {
      if (before == null) {
        System.clearProperty(JpegLibrary.PROPERTY);
      } else {
        System.setProperty(JpegLibrary.PROPERTY, before);
      }
    }
  }

  @Test
  void anUnknownLibraryIsAnErrorThatListsTheKnown() {
    assertThatThrownBy(() -> new ImageDecoder(DecodeOptions.standard().withJpegLibrary("turbo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"turbo\"").hasMessageContaining("auto").hasMessageContaining("turbojpeg, jdk");
    assertThatThrownBy(() -> libraries(ABSENT).choose("absent"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("asks for the JPEG library absent, which cannot be used: it is not there");
  }

  @Test
  void theLogSaysWhichLibraryRunsAndWhyNoBetterOneDoes() {
    JpegLibraries libraries = libraries(FAST, ABSENT);
    assertThat(libraries.announcement(FAST))
        .isEqualTo("JPEG files are decoded by fast, of a test; not by absent: it is not there");
    assertThat(libraries.announcement(ABSENT)).isEqualTo("JPEG files are decoded by absent, of a test");
    assertThat(ImageDecoder.plan(DecodeOptions.standard().withJpegLibrary("jdk"))).contains("(jdk)");
  }

  @Test
  void aClosedDecompressorSaysSo() {
    Libraries.options("turbojpeg");
    JpegDecompressor decompressor = new TurboJpegLibrary().open();
    byte[] file = Golden.named("444.jpg").file();
    decompressor.close();
    decompressor.close();
    JpegFile jpeg = new JpegFile(file, file.length, 14, 26, JpegColours.LUMA_CHROMA, false, 1);
    assertThatThrownBy(() -> decompressor.decompress(jpeg, new byte[14 * 26 * 3]))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void memoryIsNeverTouchedOnTheWordOfAWrongSize() throws IOException {
    Libraries.options("turbojpeg");
    byte[] file = Golden.named("444.jpg").file();
    try (JpegDecompressor decompressor = new TurboJpegLibrary().open()) {
      JpegFile narrow = new JpegFile(file, file.length, 14, 25, JpegColours.LUMA_CHROMA, false, 1);
      assertThatThrownBy(() -> decompressor.decompress(narrow, new byte[14 * 26 * 3]))
          .isInstanceOf(DecodeException.class).hasMessageContaining("26 x 14").hasMessageContaining("25 x 14");
      JpegFile right = new JpegFile(file, file.length, 14, 26, JpegColours.LUMA_CHROMA, false, 1);
      assertThatThrownBy(() -> decompressor.decompress(right, new byte[14 * 26 * 3 - 1]))
          .isInstanceOf(IllegalArgumentException.class);
      byte[] pixels = new byte[14 * 26 * 3 + 5];
      Arrays.fill(pixels, (byte) 77);
      decompressor.decompress(right, pixels);
      assertThat(Arrays.copyOf(pixels, 14 * 26 * 3)).isEqualTo(Golden.named("444.jpg").rgb());
      assertThat(Arrays.copyOfRange(pixels, 14 * 26 * 3, pixels.length)).containsOnly(77);
    }
  }

  @Test
  void aMissingOrForeignFileIsAnObstacle() {
    String before = System.getProperty(TurboJpegLibrary.PATH_PROPERTY);
    try {
      System.setProperty(TurboJpegLibrary.PATH_PROPERTY, "/no/such/libturbojpeg.so");
      assertThat(new TurboJpegLibrary().obstacle().orElse("")).contains("/no/such/libturbojpeg.so");
    } finally {
      if (before == null) {
        System.clearProperty(TurboJpegLibrary.PATH_PROPERTY);
      } else {
        System.setProperty(TurboJpegLibrary.PATH_PROPERTY, before);
      }
    }
  }

  private static JpegLibraries libraries(JpegLibrary... others) {
    List<JpegLibrary> all = new ArrayList<>(List.of(others));
    all.add(JpegLibraries.JDK);
    return new JpegLibraries(all);
  }

  private record Named(String name, int rank, String why) implements JpegLibrary {
    @Override
    public String description() {
      return name + ", of a test";
    }

    @Override
    public boolean scales() {
      return false;
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.ofNullable(why);
    }

    @Override
    public JpegDecompressor open() {
      throw new AssertionError("not asked for");
    }
  }
}
