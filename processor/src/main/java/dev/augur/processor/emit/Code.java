package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * A piece of an expression.
 *
 * @param block the code
 * @param atomic whether it can stand as a receiver or an operand without parentheses
 * @param literal the literal behind it, or null
 */
record Code(CodeBlock block, boolean atomic, CodeBlock literal) {

  /** A name, a call, or anything else that binds tightest. */
  static Code atom(String format, Object... arguments) {
    return new Code(CodeBlock.of(format, arguments), true, null);
  }

  /** An expression that needs parentheses inside another. */
  static Code compound(String format, Object... arguments) {
    return new Code(CodeBlock.of(format, arguments), false, null);
  }

  /** A literal, and how the dialect spells it where a value of its own type is needed. */
  static Code literal(CodeBlock spelled, String literal) {
    return new Code(spelled, true, CodeBlock.of("$L", literal));
  }

  /** The code as a receiver or an operand. */
  CodeBlock operand() {
    return atomic ? block : CodeBlock.of("($L)", block);
  }

  /** The literal where there is one, else the code. */
  CodeBlock argument() {
    return literal == null ? block : literal;
  }
}
