package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose names are no text in this system's encoding are read, or refused with what to do; none gets lost. */
class FileNamesTest {
  /** In shell quotes: a small e with grave and with acute accent in UTF-8, and bytes that are no UTF-8. */
  private static final String GRAVE = "\\303\\250";

  private static final String ACUTE = "\\303\\251";
  private static final String ODD = "\\350";
  private static final String ODDER = "\\351";

  @TempDir Path root;

  /** Makes a picture at a path that the shell spells, its side telling it apart. */
  private void picture(String quoted, int side) throws IOException, InterruptedException {
    Path plain = root.resolve("plain");
    ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY), "png", plain.toFile());
    String script = "to=\"$(printf '" + quoted + "')\" && mkdir -p \"$(dirname \"$to\")\" && mv plain \"$to\"";
    Process shell = new ProcessBuilder("sh", "-c", script).directory(root.toFile()).redirectErrorStream(true).start();
    String said = new String(shell.getInputStream().readAllBytes());
    assumeTrue(shell.waitFor() == 0, "this file system has no such names: " + said);
  }

  private static void assumeUtf8() {
    assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "file names are not UTF-8 here");
  }

  @Test
  void filesThatAreNamedInNoUtf8AreRead() throws Exception {
    assumeUtf8();
    picture("a/" + ODD + ".png", 1);
    picture("a/" + ODDER + ".png", 2);
    ImageFiles source = ImageFolder.of(root);
    assertThat(List.of(source.name(0), source.name(1))).containsExactly("a/\uFFFD.png", "a/\uFFFD.png");
    try (SampleReader reader = new SampleReader(source)) {
      assertThat(reader.read(0).height()).isEqualTo(1);
      assertThat(reader.read(1).height()).isEqualTo(2);
    }
  }

  @Test
  void classesThatLookAlikeAreRefused() throws Exception {
    assumeUtf8();
    picture(ODD + "/x.png", 1);
    picture(ODDER + "/x.png", 2);
    assertThatThrownBy(() -> ImageFolder.of(root)).isInstanceOf(SourceException.class)
        .hasMessage("the folder " + root + " has several class folders whose names are no text in UTF-8 and look like "
            + "\uFFFD; rename them");
    assertThat(ImageFolder.unlabelled(root).size()).isEqualTo(2);
  }

  @Test
  void anotherLocaleIsAskedForWhereItCouldReadTheNames() throws Exception {
    picture(GRAVE + "/x.png", 1);
    picture(ACUTE + "/x.png", 2);
    List<String> lines = runInPlainLocale();
    assumeTrue(!lines.getFirst().equals("UTF-8"), "this system has no other locale");
    assertThat(lines.subList(1, lines.size())).hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("the folder " + root + " has 2 names that the encoding of this "
            + "system's file names, " + lines.getFirst() + ", cannot express, such as ")
            .endsWith("; run in a UTF-8 locale, for example with LC_ALL=C.UTF-8"));
  }

  private List<String> runInPlainLocale() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Program.class.getName(), root.toString());
    builder.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
    assertThat(process.waitFor()).as("%s", lines).isZero();
    return lines;
  }

  /** Prints the encoding of file names, and why a folder is no source. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      Path root = Path.of(arguments[0]);
      System.out.println(System.getProperty("sun.jnu.encoding"));
      for (Runnable opening : List.<Runnable>of(() -> ImageFolder.of(root), () -> ImageFolder.unlabelled(root))) {
        try {
          opening.run();
        } catch (SourceException refused) {
          System.out.println(refused.getMessage());
        }
      }
    }
  }
}
