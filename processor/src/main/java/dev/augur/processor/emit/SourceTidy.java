package dev.augur.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets a printed class as a person would: short comments on one line, constants and fields without gaps, long lines broken. */
final class SourceTidy {
  private static final Pattern GROUP = Pattern.compile("private (static )?(final )?(long |int )?");

  private SourceTidy() {}

  static String tidy(String source) {
    List<String> lines = withoutGaps(shortComments(List.of(source.split("\n", -1))));
    return lines.stream().flatMap(line -> LineBreaks.broken(line).stream()).collect(Collectors.joining("\n"));
  }

  /** A comment of one line takes one line. */
  private static List<String> shortComments(List<String> lines) {
    List<String> result = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      boolean three = i + 2 < lines.size() && lines.get(i).strip().equals("/**") && lines.get(i + 2).strip().equals("*/");
      String joined = three ? lines.get(i) + " " + lines.get(i + 1).strip().substring(1).strip() + " */" : "";
      if (three && joined.length() <= LineBreaks.WIDTH) {
        result.add(joined);
        i += 3;
      } else {
        result.add(lines.get(i));
        i++;
      }
    }
    return result;
  }

  /** Fields of one group that take one line each, without comments, follow one another directly. */
  private static List<String> withoutGaps(List<String> lines) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean gap = lines.get(i).isBlank() && i > 0 && i + 1 < lines.size();
      if (!gap || !alike(lines.get(i - 1), lines.get(i + 1))) {
        result.add(lines.get(i));
      }
    }
    return result;
  }

  private static boolean alike(String line, String next) {
    return field(line) && field(next) && LineBreaks.indent(line) == LineBreaks.indent(next) && group(line).equals(group(next));
  }

  /** Constants and fields are of one group; streams, which are longs, and slots, which are ints, are groups of their own. */
  private static String group(String line) {
    Matcher start = GROUP.matcher(line.strip());
    return start.lookingAt() ? start.group() : "";
  }

  private static boolean field(String line) {
    String text = line.strip();
    return text.endsWith(";") && !text.startsWith("return") && !text.startsWith("import") && !text.startsWith("package")
        && !text.startsWith("+");
  }
}
