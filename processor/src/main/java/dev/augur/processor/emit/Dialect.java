package dev.augur.processor.emit;

import com.palantir.javapoet.TypeName;
import dev.augur.processor.kernel.Expr;

/** How a backend spells pixel maths. */
interface Dialect {

  /** The type of a local that holds such a value. */
  TypeName type(Expr.Type type);

  /** A float literal. */
  Code number(float value);

  /** An int literal. */
  Code whole(int value);

  /** One operand. */
  Code unary(Expr.Unary.Operator operator, Code operand);

  /** Two operands. */
  Code binary(Expr.Binary.Operator operator, Code left, Code right);

  /** A fused multiply-add. */
  Code fma(Code a, Code b, Code c);

  /** A clamp to 0 to the maximum, at the ends that the value may pass. */
  Code clamp(Code value, float maximum, Expr.Clamp.Ends ends);

  /** A choice by comparison. */
  Code select(Expr.Select.Comparison comparison, Code left, Code right, Code then, Code otherwise);
}
