package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/adding-an-operation.md shows of an operation stands in the files that it names. */
class AddingAnOperationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SHOWN =
      Pattern.compile("`([\\w/]+\\.java)`(?:(?!```).)*```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsCodeThatIsThere() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/adding-an-operation.md"));
    List<MatchResult> shown = SHOWN.matcher(page).results().toList();
    assertThat(shown).hasSize(page.split("```java\n").length - 1).hasSizeGreaterThan(1);
    for (MatchResult block : shown) {
      assertThat(Files.readString(ROOT.resolve(block.group(1)))).contains(block.group(2));
    }
  }
}
