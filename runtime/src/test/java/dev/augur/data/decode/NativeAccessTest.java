package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program that was started without native access runs on the JDK's decoder, and the JVM has nothing to warn of. */
class NativeAccessTest {

  @Test
  void withoutNativeAccessTheJdkDecodesAndOneLineSaysWhichFlagToAdd() throws IOException, InterruptedException {
    List<String> lines = run();
    assertThat(lines).filteredOn(line -> line.contains("JPEG files are decoded by")).singleElement().asString()
        .contains("the JDK's reader (jdk)")
        .contains("not by turbojpeg: native access is not enabled")
        .contains("--enable-native-access=ALL-UNNAMED");
    assertThat(lines).contains("decoded").noneMatch(line -> line.contains("WARNING"));
  }

  @Test
  void aDecoderWithoutJpegFilesSaysNothing() throws IOException, InterruptedException {
    assertThat(run("png")).containsExactly("decoded");
  }

  private static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), "-Djava.awt.headless=true", Program.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
    assertThat(process.waitFor()).as("%s", lines).isZero();
    return lines;
  }

  /** Decodes one file, twice, each with a decoder of its own. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws DecodeException {
      byte[] file = Golden.named(arguments.length > 0 ? "rgba8.png" : "420.jpg").file();
      for (int i = 0; i < 2; i++) {
        try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
          decoder.decode(file, file.length, new Image());
        }
      }
      System.out.println("decoded");
    }
  }
}
