package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Small repairs of code blocks. */
final class Blocks {
  private Blocks() {}

  /** The code without parentheses around the whole of it. */
  static CodeBlock bare(CodeBlock code) {
    String text = code.toString();
    if (!text.startsWith("(") || !text.endsWith(")")) {
      return code;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return code;
      }
    }
    return text.contains("(dev.augur") || text.contains("(jdk.") || text.contains("dev.augur")
        ? code
        : CodeBlock.of("$L", text.substring(1, text.length() - 1));
  }
}
