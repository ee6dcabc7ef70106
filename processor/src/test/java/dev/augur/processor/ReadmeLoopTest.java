package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.GeneratedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's example compiles, and the loop beside it is the one that it generates; -Daugur.update=true rewrites it. */
class ReadmeLoopTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String BEGIN = "<!-- loop:begin -->\n";
  private static final String END = "<!-- loop:end -->";

  @Test
  void theLoopIsTheGeneratedOne() throws IOException {
    String readme = Files.readString(README);
    String loop = "```java\n" + loop(GeneratedText.of(example(readme))) + "```\n";
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("augur.update")) {
      Files.writeString(README, readme.substring(0, begin) + loop + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end)).isEqualTo(loop);
  }

  /** The declaration at the top of the README's first Java block. */
  private static String example(String readme) {
    int begin = readme.indexOf("```java\n") + "```java\n".length();
    String last = "interface CifarTrain {}";
    return "import dev.augur.annotation.*;\n" + readme.substring(begin, readme.indexOf(last) + last.length()) + "\n";
  }

  /** The pixel loop of the vector method for pixels that only moved, without the indentation that it has in its class. */
  private static String loop(String generated) {
    int method = generated.indexOf("static void pixels1(", generated.indexOf("class VectorLoops"));
    int begin = generated.lastIndexOf('\n', generated.indexOf("for (int x", method)) + 1;
    int end = generated.indexOf("\n      }\n", begin) + "\n      }\n".length();
    return generated.substring(begin, end).stripTrailing().stripIndent() + "\n";
  }
}
