package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.augur.processor.kernel.Expr;

/** How a backend spells pixel maths. Operands are finished pieces of code; results need no parentheses around them. */
interface Dialect {

  /** The type of a local that holds such a value. */
  TypeName type(Expr.Type type);

  /** A float literal. */
  CodeBlock number(float value);

  /** An int literal. */
  CodeBlock whole(int value);

  /** One operand. */
  CodeBlock unary(Expr.Unary.Operator operator, CodeBlock operand);

  /** Two operands; literal operands come as {@link Operand} so that they can be spelled in place. */
  CodeBlock binary(Expr.Type type, Expr.Binary.Operator operator, Operand left, Operand right);

  /** A fused multiply-add. */
  CodeBlock fma(Operand a, Operand b, Operand c);

  /** A clamp to 0 to the maximum. */
  CodeBlock clamp(CodeBlock value, float maximum);

  /** A choice by comparison. */
  CodeBlock select(
      Expr.Select.Comparison comparison, Operand left, Operand right, Operand then, Operand otherwise);

  /**
   * An operand: code, and the literal behind it if it is one.
   *
   * @param code the operand as the dialect spells it
   * @param literal the literal behind it, or null
   */
  record Operand(CodeBlock code, CodeBlock literal) {}
}
