package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * A piece of an expression.
 *
 * @param block the code
 * @param binding how tightly it binds, which says where it needs parentheses
 * @param literal the literal behind it, or null
 */
record Code(CodeBlock block, Binding binding, CodeBlock literal) {

  /** How tightly code binds, the loosest first. */
  enum Binding {
    /** A choice, and bits, whose order of precedence few know by heart. */
    LOOSE,
    /** A sum or a difference. */
    SUM,
    /** A product or a quotient. */
    PRODUCT,
    /** A cast. */
    CAST,
    /** A name, a literal, a call. */
    ATOM
  }

  /** A name, a call, or anything else that binds tightest. */
  static Code atom(String format, Object... arguments) {
    return new Code(CodeBlock.of(format, arguments), Binding.ATOM, null);
  }

  /** An expression that needs parentheses in tighter ones. */
  static Code compound(Binding binding, String format, Object... arguments) {
    return new Code(CodeBlock.of(format, arguments), binding, null);
  }

  /** A literal, and how the dialect spells it where a value of its own type is needed. */
  static Code literal(CodeBlock spelled, String literal) {
    return new Code(spelled, Binding.ATOM, CodeBlock.of("$L", literal));
  }

  /** The code as a receiver. */
  CodeBlock receiver() {
    return operand(Binding.ATOM);
  }

  /** The code where what binds less tightly needs parentheses. */
  CodeBlock operand(Binding least) {
    return binding.compareTo(least) >= 0 ? block : CodeBlock.of("($L)", block);
  }

  /** The literal where there is one, else the code. */
  CodeBlock argument() {
    return literal == null ? block : literal;
  }
}
