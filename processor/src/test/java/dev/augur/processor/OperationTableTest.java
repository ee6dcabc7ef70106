package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The documentation's operation tables are the ones that the annotations give; {@code -Daugur.update=true} writes them.
 */
class OperationTableTest {
  private static final Path PAGE = Path.of("..", "docs", "operations.md");
  private static final Path README = Path.of("..", "README.md");

  @Test
  void thePageOfOperationsIsUpToDate() throws IOException {
    assertUpToDate(PAGE, Files.readString(PAGE));
  }

  @Test
  void theReadmesTableIsUpToDateIfItHasOne() throws IOException {
    String text = Files.exists(README) ? Files.readString(README) : "";
    assumeThat(text).contains(OperationTable.BEGIN);
    assertUpToDate(README, text);
  }

  private static void assertUpToDate(Path file, String text) throws IOException {
    int begin = text.indexOf(OperationTable.BEGIN);
    int end = text.indexOf(OperationTable.END);
    assertThat(begin).as("the table's place in %s", file).isNotNegative().isLessThan(end);
    String table = OperationTable.of(AnnotationSources.read().values());
    if (Boolean.getBoolean("augur.update")) {
      text = text.substring(0, begin) + OperationTable.BEGIN + table + text.substring(end);
      Files.writeString(file, text);
      end = text.indexOf(OperationTable.END);
    }
    assertThat(text.substring(begin + OperationTable.BEGIN.length(), end)).isEqualTo(table);
  }
}
