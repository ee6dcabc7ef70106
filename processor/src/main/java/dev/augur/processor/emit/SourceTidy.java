package dev.augur.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** Sets a printed class as a person would: short comments on one line, constants and fields without gaps. */
final class SourceTidy {
  private static final int WIDTH = 120;

  private SourceTidy() {}

  static String tidy(String source) {
    return String.join("\n", withoutGaps(shortComments(List.of(source.split("\n", -1)))));
  }

  /** A comment of one line takes one line. */
  private static List<String> shortComments(List<String> lines) {
    List<String> result = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      boolean three = i + 2 < lines.size() && lines.get(i).strip().equals("/**") && lines.get(i + 2).strip().equals("*/");
      String joined = three ? lines.get(i) + " " + lines.get(i + 1).strip().substring(1).strip() + " */" : "";
      if (three && joined.length() <= WIDTH) {
        result.add(joined);
        i += 3;
      } else {
        result.add(lines.get(i));
        i++;
      }
    }
    return result;
  }

  /** Fields that take one line each, without comments, follow one another directly. */
  private static List<String> withoutGaps(List<String> lines) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean gap = lines.get(i).isBlank() && i > 0 && i + 1 < lines.size();
      if (!(gap && field(lines.get(i - 1)) && field(lines.get(i + 1)) && indent(lines.get(i - 1)) == indent(lines.get(i + 1)))) {
        result.add(lines.get(i));
      }
    }
    return result;
  }

  private static boolean field(String line) {
    String text = line.strip();
    return text.endsWith(";") && !text.startsWith("return") && !text.startsWith("import") && !text.startsWith("package")
        && !text.startsWith("+");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
