package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.augur.processor.harness.GeneratedText;
import dev.augur.processor.model.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README and the architecture page show of pipelines is what these give; -Daugur.update=true rewrites it. */
class ShownPipelinesTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path ARCHITECTURE = Path.of("..", "docs", "architecture.md");
  private static final String LOOP = "<!-- loop:begin -->\n```java\n";
  private static final String KERNELS = "kernels before fusion\n";
  private static final String PASSES = "pass 1 of ";
  private static final String END = "```\n";

  @Test
  void theReadmesLoopIsTheGeneratedOne() throws IOException {
    String generated = GeneratedText.of(example(Files.readString(README), "interface CifarTrain {}"));
    assertShown(README, after(README, LOOP), loop(generated));
  }

  @Test
  void theArchitecturePagesPlanIsTheExplainedOne() throws IOException {
    String explained = explained(example(Files.readString(ARCHITECTURE), "interface Cifar {}"));
    String kernels = explained.substring(0, explained.indexOf("\nCifar: ") + 1);
    String passes = explained.substring(explained.indexOf(PASSES));
    assertThat(kernels).startsWith(KERNELS);
    assertShown(ARCHITECTURE, after(ARCHITECTURE, KERNELS) - KERNELS.length(), kernels);
    assertShown(ARCHITECTURE, after(ARCHITECTURE, END + PASSES) - PASSES.length(), passes);
  }

  /** Where a page goes on after a text. */
  private static int after(Path page, String text) throws IOException {
    int at = Files.readString(page).indexOf(text);
    assertThat(at).as("%s has %s", page, text).isNotNegative();
    return at + text.length();
  }

  /** A page shows a text from a place to the end of its block. */
  private static void assertShown(Path page, int from, String wanted) throws IOException {
    String text = Files.readString(page);
    int to = text.indexOf(END, from);
    if (Boolean.getBoolean("augur.update")) {
      Files.writeString(page, text.substring(0, from) + wanted + text.substring(to));
      return;
    }
    assertThat(text.substring(from, to)).isEqualTo(wanted);
  }

  /** The declaration at the top of a page's first Java block. */
  private static String example(String page, String last) {
    int begin = page.indexOf("```java\n") + "```java\n".length();
    return "import dev.augur.annotation.*;\n" + page.substring(begin, page.indexOf(last) + last.length()) + "\n";
  }

  /** The pixel loop of the vector method for pixels that only moved, without the indentation that it has in its class. */
  private static String loop(String generated) {
    int method = generated.indexOf("static void pixels1(", generated.indexOf("class VectorLoops"));
    int begin = generated.lastIndexOf('\n', generated.indexOf("for (int x", method)) + 1;
    int end = generated.indexOf("\n      }\n", begin) + "\n      }\n".length();
    return generated.substring(begin, end).stripTrailing().stripIndent() + "\n";
  }

  /** What the processor explains of the only pipeline. */
  private static String explained(String declaration) {
    List<Declaration> found = new ArrayList<>();
    Compilation compilation = Compiler.javac()
        .withProcessors(CapturingProcessor.showing(found::add))
        .withOptions(Javac.VECTOR.toArray())
        .compile(Javac.file("Input", declaration));
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    return new PipelineGenerator().generate(found.getFirst(), Options.Backend.AUTO).explanation();
  }
}
