package dev.augur.processor.emit;

import static dev.augur.processor.emit.VectorNames.FLOAT_VECTOR;
import static dev.augur.processor.emit.VectorNames.INT_VECTOR;
import static dev.augur.processor.emit.VectorNames.OPERATORS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.augur.processor.kernel.Expr;
import java.util.Locale;

/** Spells pixel maths with the Vector API; every value is a vector in a local. */
final class VectorDialect implements Dialect {

  @Override
  public TypeName type(Expr.Type type) {
    return type == Expr.Type.FLOAT ? FLOAT_VECTOR : INT_VECTOR;
  }

  @Override
  public CodeBlock number(float value) {
    return CodeBlock.of("$T.broadcast(F, $L)", FLOAT_VECTOR, Literals.of(value));
  }

  @Override
  public CodeBlock whole(int value) {
    return CodeBlock.of("$T.broadcast(I, $L)", INT_VECTOR, Literals.of(value));
  }

  @Override
  public CodeBlock unary(Expr.Unary.Operator operator, CodeBlock operand) {
    return switch (operator) {
      case SQRT -> CodeBlock.of("$L.sqrt()", operand);
      case TO_FLOAT -> CodeBlock.of("(($T) $L.convert($T.I2F, 0))", FLOAT_VECTOR, operand, OPERATORS);
      case TO_INT -> CodeBlock.of("(($T) $L.convert($T.F2I, 0))", INT_VECTOR, operand, OPERATORS);
      case BITS -> CodeBlock.of("$L.reinterpretAsInts()", operand);
      case FROM_BITS -> CodeBlock.of("$L.reinterpretAsFloats()", operand);
    };
  }

  @Override
  public CodeBlock binary(Expr.Type type, Expr.Binary.Operator operator, Operand left, Operand right) {
    CodeBlock argument = right.literal() == null ? right.code() : right.literal();
    return switch (operator) {
      case ADD, SUB, MUL, DIV, AND, OR ->
          CodeBlock.of("$L.$L($L)", left.code(), operator.name().toLowerCase(Locale.ROOT), argument);
      case XOR -> CodeBlock.of("$L.lanewise($T.XOR, $L)", left.code(), OPERATORS, argument);
      case SHIFT_LEFT -> CodeBlock.of("$L.lanewise($T.LSHL, $L)", left.code(), OPERATORS, argument);
      case SHIFT_RIGHT -> CodeBlock.of("$L.lanewise($T.LSHR, $L)", left.code(), OPERATORS, argument);
    };
  }

  @Override
  public CodeBlock fma(Operand a, Operand b, Operand c) {
    if (b.literal() != null && c.literal() != null) {
      return CodeBlock.of("$L.fma($L, $L)", a.code(), b.literal(), c.literal());
    }
    return CodeBlock.of("$L.fma($L, $L)", a.code(), b.code(), c.code());
  }

  @Override
  public CodeBlock clamp(CodeBlock value, float maximum) {
    return CodeBlock.of(
        "$L.reinterpretAsInts().max(0).min($L).reinterpretAsFloats()", value, Literals.bits(maximum));
  }

  @Override
  public CodeBlock select(
      Expr.Select.Comparison comparison, Operand left, Operand right, Operand then, Operand otherwise) {
    CodeBlock against = right.literal() == null ? right.code() : right.literal();
    return CodeBlock.of("$L.blend($L, $L.compare($T.$L, $L))",
        otherwise.code(), then.literal() == null ? then.code() : then.literal(), left.code(), OPERATORS,
        comparison.name(), against);
  }
}
