package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes texts of any length: a constant of a class file has at most 65535 bytes, up to three for each character. */
final class LongText {
  private static final int PART = 20000;

  private LongText() {}

  /** The text as an expression: a literal, or several that are joined when the class is loaded. */
  static CodeBlock of(String text) {
    if (text.length() <= PART) {
      return CodeBlock.of("$S", text);
    }
    List<CodeBlock> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from);
      parts.add(CodeBlock.of("$S", text.substring(from, to)));
      from = to;
    }
    return CodeBlock.of("String.join(\"\",\n$L)", CodeBlock.join(parts, ",\n"));
  }

  /** The end of a part: of a line if there is one, and never within a character. */
  private static int end(String text, int from) {
    int to = Math.min(text.length(), from + PART);
    int line = text.lastIndexOf('\n', to - 1) + 1;
    if (to == text.length() || line <= from) {
      return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }
    return line;
  }
}
