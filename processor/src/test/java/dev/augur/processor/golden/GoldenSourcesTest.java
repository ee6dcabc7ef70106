package dev.augur.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.GeneratedText;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.op.OperationCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources that are generated for some declarations, to the letter, so that every change of them is read in review.
 * {@code mvn -pl processor -am test -Dgolden.update=true} writes the expected files anew.
 */
class GoldenSourcesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedSourceIsAsExpected(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    String generated = GeneratedText.of(Files.readString(folder.resolve("Input.java")));
    Path expected = folder.resolve("Expected.java");
    if (UPDATE) {
      Files.writeString(expected, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyOperationOccursInOne() throws IOException {
    StringBuilder inputs = new StringBuilder();
    for (String name : cases()) {
      inputs.append(Files.readString(FOLDER.resolve(name).resolve("Input.java")));
    }
    List<String> missing = new ArrayList<>();
    for (Binding binding : OperationCatalog.bindings()) {
      if (!inputs.toString().matches("(?s).*@" + binding.name() + "\\b.*")) {
        missing.add(binding.name());
      }
    }
    assertThat(missing).as("use it in a golden case's Input.java").isEmpty();
  }
}
