package dev.augur.data.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Image;
import dev.augur.data.ArraySource;
import dev.augur.data.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the code to the example in docs/shard-format.md, which was put together by hand. */
class ShardFormatTest {
  private static final Path PAGE = Path.of("../docs/shard-format.md");
  private static final Pattern LINE = Pattern.compile("(?m)^[0-9a-f]{2}(?: {1,2}[0-9a-f]{2}\\b){6,15}");

  @TempDir Path root;

  private static byte[] documented() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder digits = new StringBuilder();
    Matcher lines = LINE.matcher(page.substring(page.indexOf("## Example")));
    while (lines.find()) {
      digits.append(lines.group().replace(" ", ""));
    }
    return HexFormat.of().parseHex(digits);
  }

  @Test
  void namesAreTheSameWhateverTheLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(ShardFormat.fileName(7)).isEqualTo("shard-00007.augur");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsTheDocumentedBytes() throws IOException {
    assertThat(documented()).hasSize(279);
    Files.write(root.resolve("shard-00000.augur"), documented());
    try (ShardSource shards = ShardSource.open(root, Verification.EVERY_READ)) {
      assertThat(shards.size()).isEqualTo(1);
      assertThat(shards.name(0)).isEqualTo("a.png");
      assertThat(shards.label(0)).isEqualTo(Label.of(1));
      assertThat(shards.originalIndex(0)).isZero();
      assertThat(shards.classNames()).containsExactly("cat", "dog");
      Image image = new Image();
      shards.reader().read(0, image);
      assertThat(image).hasToString("image, 2x1x3 uint8");
      assertThat(image.copy().bytes()).containsExactly(10, 20, 30, 200, 210, 220);
    }
  }

  @Test
  void writesTheDocumentedBytes() throws IOException {
    Image image = Image.of(new byte[] {10, 20, 30, (byte) 200, (byte) 210, (byte) 220}, 2, 1, 3).named("a.png", -1);
    Path folder = root.resolve("set");
    ShardWriter.to(folder).write(
        ArraySource.of(List.of(image)).withLabels(1).withClassNames(List.of("cat", "dog")));
    assertThat(ShardFolder.read(folder, 0)).isEqualTo(documented());
  }
}
