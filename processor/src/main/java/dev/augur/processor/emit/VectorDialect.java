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
  public Code number(float value) {
    String literal = Literals.of(value);
    return Code.literal(CodeBlock.of("$T.broadcast(F, $L)", FLOAT_VECTOR, literal), literal);
  }

  @Override
  public Code whole(int value) {
    String literal = Literals.of(value);
    return Code.literal(CodeBlock.of("$T.broadcast(I, $L)", INT_VECTOR, literal), literal);
  }

  @Override
  public Code unary(Expr.Unary.Operator operator, Code operand) {
    return switch (operator) {
      case SQRT -> Code.atom("$L.sqrt()", operand.receiver());
      case TO_FLOAT -> Code.compound(Code.Binding.CAST, "($T) $L.convert($T.I2F, 0)", FLOAT_VECTOR, operand.receiver(), OPERATORS);
      case TO_INT -> Code.compound(Code.Binding.CAST, "($T) $L.convert($T.F2I, 0)", INT_VECTOR, operand.receiver(), OPERATORS);
      case BITS -> Code.atom("$L.reinterpretAsInts()", operand.receiver());
      case FROM_BITS -> Code.atom("$L.reinterpretAsFloats()", operand.receiver());
    };
  }

  @Override
  public Code binary(Expr.Binary.Operator operator, Code left, Code right) {
    return switch (operator) {
      case ADD, SUB, MUL, DIV, AND, OR, MIN, MAX ->
          Code.atom("$L.$L($L)", left.receiver(), operator.name().toLowerCase(Locale.ROOT), right.argument());
      case XOR -> lanewise(left, "XOR", right);
      case SHIFT_LEFT -> lanewise(left, "LSHL", right);
      case SHIFT_RIGHT -> lanewise(left, "LSHR", right);
    };
  }

  private static Code lanewise(Code left, String operator, Code right) {
    return Code.atom("$L.lanewise($T.$L, $L)", left.receiver(), OPERATORS, operator, right.argument());
  }

  @Override
  public Code fma(Code a, Code b, Code c) {
    if (b.literal() != null && c.literal() != null) {
      return Code.atom("$L.fma($L, $L)", a.receiver(), b.literal(), c.literal());
    }
    // A step of a polynomial, whose line may break here.
    String format = c.literal() != null ? "$L$Z.fma($L, $L)" : "$L.fma($L, $L)";
    return Code.atom(format, a.receiver(), b.block(), c.block());
  }

  @Override
  public Code clamp(Code value, float maximum, Expr.Clamp.Ends ends) {
    CodeBlock low = CodeBlock.of(ends == Expr.Clamp.Ends.MAXIMUM ? "" : ".max(0)");
    CodeBlock high = ends == Expr.Clamp.Ends.ZERO ? CodeBlock.of("") : CodeBlock.of(".min($L)", Literals.bits(maximum));
    return Code.atom("$L.reinterpretAsInts()$L$L.reinterpretAsFloats()", value.receiver(), low, high);
  }

  @Override
  public Code select(Expr.Select.Comparison comparison, Code left, Code right, Code then, Code otherwise) {
    return Code.atom("$L.blend($L, $L.compare($T.$L, $L))",
        otherwise.receiver(), then.argument(), left.receiver(), OPERATORS, comparison.name(), right.argument());
  }
}
