package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** A statement of its own. */
final class Statement {
  private Statement() {}

  /** The statement, with its semicolon and end of line. */
  static CodeBlock of(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
