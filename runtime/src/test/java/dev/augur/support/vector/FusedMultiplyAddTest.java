package dev.augur.support.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where fused multiply-adds are no instruction, the log says once why everything takes so long. */
class FusedMultiplyAddTest {

  @ParameterizedTest
  @ValueSource(strings = {"auto", "scalar"})
  void oneLineSaysThatItIsSlow(String backend) throws IOException, InterruptedException {
    assertThat(run("-XX:-UseFMA", backend)).filteredOn(line -> line.contains("multiply-add")).singleElement().asString()
        .containsPattern("without the processor's help, \\d+ times slower than a product and a sum")
        .contains("use a processor with FMA instructions, and java without -XX:-UseFMA");
  }

  /** Also where everything is interpreted: the instruction is used there, too. */
  @ParameterizedTest
  @ValueSource(strings = {"-Xmixed", "-Xint"})
  void nothingIsSaidWhereItIsFast(String mode) throws IOException, InterruptedException {
    assertThat(run(mode, "auto")).noneMatch(line -> line.contains("multiply-add"));
  }

  private static List<String> run(String flag, String backend) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), flag, "-Daugur.backend=" + backend,
        "--add-modules", "jdk.incubator.vector", "-cp", System.getProperty("java.class.path"), Program.class.getName())
        .redirectErrorStream(true).start();
    List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
    assertThat(process.waitFor()).as("%s", lines).isZero();
    assertThat(lines).contains("ran");
    return lines;
  }

  /** Asks twice what every augmenter asks. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      Backend.check();
      Backend.check();
      System.out.println("ran");
    }
  }
}
