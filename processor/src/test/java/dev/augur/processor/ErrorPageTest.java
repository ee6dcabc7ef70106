package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Pipeline;
import dev.augur.processor.problem.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem has a page in {@code docs/errors} whose examples are compiled here: the wrong one must give exactly the
 * page's messages, lines and carets, the right one none.
 *
 * <p>{@code -Daugur.update=true} writes the messages into the pages instead.
 */
class ErrorPageTest {
  private static final Path FOLDER = Path.of("..", "docs", "errors");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:<!-- javac:(?<options>[^>]*) -->\n)?```java\n(?<code>.*?)```\n", Pattern.DOTALL);
  private static final Pattern MESSAGES = Pattern.compile("```text\n(?<messages>.*?)```\n", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("ids")
  void wrongExampleGivesThePagesMessages(ProblemId id) throws IOException {
    Path page = page(id);
    String text = Files.readString(page);
    String printed = compile(examples(text).getFirst()).printed();
    if (Boolean.getBoolean("augur.update")) {
      text = MESSAGES.matcher(text).replaceFirst(Matcher.quoteReplacement("```text\n" + printed + "```\n"));
      Files.writeString(page, text);
    }
    Matcher messages = MESSAGES.matcher(text);
    assertThat(messages.find()).as("messages on %s", page).isTrue();
    assertThat(messages.group("messages")).contains("[" + id.text() + "]").isEqualTo(printed);
    assertThat(printed.lines().filter(line -> line.contains("error: ")))
        .allSatisfy(line -> assertThat(line).contains("[" + id.text() + "]"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void rightExampleCompiles(ProblemId id) throws IOException {
    Javac.Outcome outcome = compile(examples(Files.readString(page(id))).get(1));
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.generator().declarations).isNotEmpty();
  }

  @Test
  void everyIdHasAPageAndEveryPageAnId() throws IOException {
    List<String> ids = Arrays.stream(ProblemId.values()).map(ProblemId::text).toList();
    try (Stream<Path> pages = Files.list(FOLDER)) {
      List<String> names = pages.map(page -> page.getFileName().toString().replace(".md", "")).toList();
      assertThat(names).filteredOn(name -> !name.equals("README")).containsExactlyInAnyOrderElementsOf(ids);
    }
    String index = Files.readString(FOLDER.resolve("README.md"));
    assertThat(index.lines().filter(line -> line.startsWith("- ["))).hasSameSizeAs(ids);
    assertThat(ids).allSatisfy(id -> {
      assertThat(index).contains("- [" + id + "](" + id + ".md): ");
      assertThat(Files.readString(FOLDER.resolve(id + ".md"))).startsWith("# " + id + "\n");
    });
  }

  /** All but the failure that no source can provoke; {@link ProcessorTest} provokes it otherwise. */
  static Stream<ProblemId> ids() {
    return Arrays.stream(ProblemId.values()).filter(id -> id != ProblemId.INTERNAL_FAILURE);
  }

  private static Path page(ProblemId id) {
    return FOLDER.resolve(id.text() + ".md");
  }

  private record Example(List<String> options, String code) {}

  private static List<Example> examples(String text) {
    return EXAMPLE.matcher(text).results()
        .map(match -> new Example(options(match.group("options")), match.group("code")))
        .toList();
  }

  private static List<String> options(String written) {
    return written == null
        ? Javac.VECTOR
        : Stream.of(written.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.equals("${annotations}") ? Javac.placeOf(Pipeline.class) : word)
            .toList();
  }

  private static Javac.Outcome compile(Example example) {
    return Javac.compile(example.options(), List.of(Javac.file("Example", example.code())));
  }
}
