package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.PIXEL_MATH;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.augur.processor.kernel.Expr;
import java.util.Locale;

/** Spells pixel maths with plain Java numbers: the same operations, one pixel at a time. */
final class ScalarDialect implements Dialect {

  @Override
  public TypeName type(Expr.Type type) {
    return type == Expr.Type.FLOAT ? TypeName.FLOAT : TypeName.INT;
  }

  @Override
  public Code number(float value) {
    String literal = Literals.of(value);
    return Code.literal(CodeBlock.of("$L", literal), literal);
  }

  @Override
  public Code whole(int value) {
    String literal = Literals.of(value);
    return Code.literal(CodeBlock.of("$L", literal), literal);
  }

  @Override
  public Code unary(Expr.Unary.Operator operator, Code operand) {
    return switch (operator) {
      case SQRT -> Code.compound("(float) Math.sqrt($L)", operand.block());
      case TO_FLOAT -> Code.compound("(float) $L", operand.operand());
      case TO_INT -> Code.compound("(int) $L", operand.operand());
      case BITS -> Code.atom("Float.floatToRawIntBits($L)", operand.block());
      case FROM_BITS -> Code.atom("Float.intBitsToFloat($L)", operand.block());
    };
  }

  @Override
  public Code binary(Expr.Binary.Operator operator, Code left, Code right) {
    if (operator == Expr.Binary.Operator.MIN || operator == Expr.Binary.Operator.MAX) {
      String name = operator.name().toLowerCase(Locale.ROOT);
      return Code.atom("Math.$L($L, $L)", name, left.block(), right.block());
    }
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
      case MIN, MAX -> throw new IllegalArgumentException(operator + " is no sign");
    };
    return Code.compound("$L $L $L", left.operand(), sign, right.operand());
  }

  @Override
  public Code fma(Code a, Code b, Code c) {
    return Code.atom("Math.fma($L, $L, $L)", a.block(), b.block(), c.block());
  }

  @Override
  public Code clamp(Code value, float maximum, Expr.Clamp.Ends ends) {
    return switch (ends) {
      case BOTH -> Code.atom("$T.clamp($L, $L)", PIXEL_MATH, value.block(), Literals.bits(maximum));
      case ZERO -> Code.atom("$T.atLeastZero($L)", PIXEL_MATH, value.block());
      case MAXIMUM -> Code.atom("$T.atMost($L, $L)", PIXEL_MATH, value.block(), Literals.bits(maximum));
    };
  }

  @Override
  public Code select(Expr.Select.Comparison comparison, Code left, Code right, Code then, Code otherwise) {
    String sign = switch (comparison) {
      case LT -> "<";
      case LE -> "<=";
      case EQ -> "==";
    };
    return Code.compound("$L $L $L ? $L : $L",
        left.operand(), sign, right.operand(), then.operand(), otherwise.operand());
  }
}
