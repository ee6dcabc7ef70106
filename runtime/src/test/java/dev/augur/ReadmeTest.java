package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of flags is what the runtime asks for. */
class ReadmeTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^java (?:.*\\\\\n)*.*$");

  @Test
  void everyCommandEnablesNativeAccess() throws IOException {
    List<String> commands = COMMAND.matcher(readme()).results().map(found -> found.group()).toList();
    assertThat(commands).hasSize(2)
        .allSatisfy(command -> assertThat(command).contains("--enable-native-access=ALL-UNNAMED"));
  }

  @Test
  void aModularProgramFindsItsFlag() throws IOException {
    String module = Files.readString(Path.of("src/main/java/module-info.java")).replaceAll("(?s).*?\nmodule (\\S+).*", "$1");
    assertThat(readme()).contains("--enable-native-access=" + module + "`");
  }

  @Test
  void batchesOfWhichTheLogIsSilentAreThoseThatStayCheap() throws IOException {
    assertThat(readme()).contains("over " + (BatchMemory.CHEAP_BYTES >> 20) + " MB that costs page faults");
  }

  @Test
  void aBuildThatFailsOnWarningsFindsItsOption() throws IOException {
    assertThat(readme()).contains("-Xlint:-incubating");
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }
}
