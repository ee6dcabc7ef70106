package dev.augur.processor.emit;

import static dev.augur.processor.emit.Code.Binding.ATOM;
import static dev.augur.processor.emit.Code.Binding.CAST;
import static dev.augur.processor.emit.Code.Binding.LOOSE;
import static dev.augur.processor.emit.Code.Binding.PRODUCT;
import static dev.augur.processor.emit.Code.Binding.SUM;
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
      case SQRT -> Code.compound(CAST, "(float) Math.sqrt($L)", operand.block());
      case TO_FLOAT -> Code.compound(CAST, "(float) $L", operand.operand(CAST));
      case TO_INT -> Code.compound(CAST, "(int) $L", operand.operand(CAST));
      case BITS -> Code.atom("Float.floatToRawIntBits($L)", operand.block());
      case FROM_BITS -> Code.atom("Float.intBitsToFloat($L)", operand.block());
    };
  }

  @Override
  public Code binary(Expr.Binary.Operator operator, Code left, Code right) {
    return switch (operator) {
      case ADD -> Code.compound(SUM, "$L + $L", left.operand(SUM), right.operand(PRODUCT));
      case SUB -> Code.compound(SUM, "$L - $L", left.operand(SUM), right.operand(PRODUCT));
      case MUL -> Code.compound(PRODUCT, "$L * $L", left.operand(PRODUCT), right.operand(CAST));
      case DIV -> Code.compound(PRODUCT, "$L / $L", left.operand(PRODUCT), right.operand(CAST));
      case AND -> bits("&", left, right);
      case OR -> bits("|", left, right);
      case XOR -> bits("^", left, right);
      case SHIFT_LEFT -> bits("<<", left, right);
      case SHIFT_RIGHT -> bits(">>>", left, right);
      case MIN -> Code.atom("Math.min($L, $L)", left.block(), right.block());
      case MAX -> Code.atom("Math.max($L, $L)", left.block(), right.block());
    };
  }

  private static Code bits(String sign, Code left, Code right) {
    return Code.compound(LOOSE, "$L $L $L", left.operand(ATOM), sign, right.operand(ATOM));
  }

  @Override
  public Code fma(Code a, Code b, Code c) {
    // A step of a polynomial, whose line may break here.
    String format = c.literal() != null ? "Math.fma($L,$W$L, $L)" : "Math.fma($L, $L, $L)";
    return Code.atom(format, a.block(), b.block(), c.block());
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
      case EQ -> "==";
    };
    return Code.compound(LOOSE, "$L $L $L ? $L : $L",
        left.operand(SUM), sign, right.operand(SUM), then.operand(SUM), otherwise.operand(SUM));
  }
}
