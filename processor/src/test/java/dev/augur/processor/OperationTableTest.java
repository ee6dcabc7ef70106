package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.AnnotationSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's operation table is the one that the annotations give; {@code -Daugur.update=true} writes it. */
class OperationTableTest {
  private static final Path README = Path.of("..", "README.md");

  @Test
  void isUpToDate() throws IOException {
    String text = Files.readString(README);
    int begin = text.indexOf(OperationTable.BEGIN);
    int end = text.indexOf(OperationTable.END);
    assertThat(begin).as("the table's place").isNotNegative().isLessThan(end);
    String table = OperationTable.of(AnnotationSources.all().values());
    if (Boolean.getBoolean("augur.update")) {
      text = text.substring(0, begin) + OperationTable.BEGIN + table + text.substring(end);
      Files.writeString(README, text);
      end = text.indexOf(OperationTable.END);
    }
    assertThat(text.substring(begin + OperationTable.BEGIN.length(), end)).isEqualTo(table);
  }
}
