package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.PIXEL_MATH;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.augur.processor.kernel.Expr;

/** Spells pixel maths with plain Java numbers: the same operations, one pixel at a time. */
final class ScalarDialect implements Dialect {

  @Override
  public TypeName type(Expr.Type type) {
    return type == Expr.Type.FLOAT ? TypeName.FLOAT : TypeName.INT;
  }

  @Override
  public CodeBlock number(float value) {
    return CodeBlock.of("$L", Literals.of(value));
  }

  @Override
  public CodeBlock whole(int value) {
    return CodeBlock.of("$L", Literals.of(value));
  }

  @Override
  public CodeBlock unary(Expr.Unary.Operator operator, CodeBlock operand) {
    return switch (operator) {
      case SQRT -> CodeBlock.of("(float) Math.sqrt($L)", operand);
      case TO_FLOAT -> CodeBlock.of("(float) ($L)", operand);
      case TO_INT -> CodeBlock.of("(int) ($L)", operand);
      case BITS -> CodeBlock.of("Float.floatToRawIntBits($L)", operand);
      case FROM_BITS -> CodeBlock.of("Float.intBitsToFloat($L)", operand);
    };
  }

  @Override
  public CodeBlock binary(Expr.Type type, Expr.Binary.Operator operator, Operand left, Operand right) {
    String sign = switch (operator) {
      case ADD -> "+";
      case SUB -> "-";
      case MUL -> "*";
      case DIV -> "/";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
      case SHIFT_LEFT -> "<<";
      case SHIFT_RIGHT -> ">>>";
    };
    return CodeBlock.of("($L $L $L)", left.code(), sign, right.code());
  }

  @Override
  public CodeBlock fma(Operand a, Operand b, Operand c) {
    return CodeBlock.of("Math.fma($L, $L, $L)", a.code(), b.code(), c.code());
  }

  @Override
  public CodeBlock clamp(CodeBlock value, float maximum) {
    return CodeBlock.of("$T.clamp($L, $L)", PIXEL_MATH, value, Literals.bits(maximum));
  }

  @Override
  public CodeBlock select(
      Expr.Select.Comparison comparison, Operand left, Operand right, Operand then, Operand otherwise) {
    String sign = switch (comparison) {
      case LT -> "<";
      case LE -> "<=";
      case EQ -> "==";
    };
    return CodeBlock.of("($L $L $L ? $L : $L)", left.code(), sign, right.code(), then.code(), otherwise.code());
  }
}
