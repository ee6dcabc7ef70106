package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages show of uses of annotations compiles. */
class ShownUsesTest {
  /** Everything but choices, which belong to stages. */
  private static final Pattern USE = Pattern.compile("`(@(?!OneOf)[A-Z]\\w+(\\([^`]*\\))?)`");

  private static final Pattern STAGES = Pattern.compile("(?s)```java\\n(@Pipeline[^\\n]*)\\ninterface (\\w+) \\{\\n(.*?)\\n}\\n```");

  @Test
  void theWordsOfOtherLibrariesAreUses() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "coming-from.md"));
    List<String> uses = USE.matcher(page).results().map(use -> use.group(1)).distinct().toList();
    assertThat(uses).hasSizeGreaterThan(20);
    List<PipelineText> texts = new ArrayList<>();
    for (String use : uses) {
      String stages = "\n" + use + " void shown();\n@RandomResizedCrop void size();\n";
      texts.add(new PipelineText("Use" + texts.size(), "@Pipeline(height = 32, width = 40)", stages));
    }
    compile(texts);
  }

  @Test
  void theReadmesStagesCompile() throws IOException {
    List<MatchResult> shown = STAGES.matcher(Files.readString(Path.of("..", "README.md"))).results().toList();
    assertThat(shown).hasSize(1);
    compile(shown.stream()
        .map(pipeline -> new PipelineText(pipeline.group(2), pipeline.group(1), pipeline.group(3)))
        .toList());
  }

  private static void compile(List<PipelineText> texts) {
    assertThat(PipelineCompiler.compileSound(texts).refused()).isEmpty();
  }
}
