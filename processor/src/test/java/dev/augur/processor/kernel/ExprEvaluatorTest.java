package dev.augur.processor.kernel;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.and;
import static dev.augur.processor.kernel.Maths.bits;
import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.div;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.fromBits;
import static dev.augur.processor.kernel.Maths.given;
import static dev.augur.processor.kernel.Maths.ifEqual;
import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.or;
import static dev.augur.processor.kernel.Maths.round;
import static dev.augur.processor.kernel.Maths.shiftLeft;
import static dev.augur.processor.kernel.Maths.shiftRight;
import static dev.augur.processor.kernel.Maths.sqrt;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.toFloat;
import static dev.augur.processor.kernel.Maths.toInt;
import static dev.augur.processor.kernel.Maths.whole;
import static dev.augur.processor.kernel.Maths.xor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExprEvaluatorTest {

  @Test
  void floatsRoundEachStepAndFmaOnce() {
    float a = 1 + 0x1p-12f;
    assertThat(value(sub(mul(number(a), number(a)), number(1)))).isEqualTo(a * a - 1);
    assertThat(value(fma(number(a), number(a), number(-1)))).isEqualTo(0x1p-11f + 0x1p-24f);
    assertThat(value(div(number(1), number(3)))).isEqualTo(1f / 3);
    assertThat(value(sqrt(number(2)))).isEqualTo((float) Math.sqrt(2));
  }

  @Test
  void intsWrapAndShiftInZeros() {
    assertThat(integer(mul(whole(0x9E3779B9), whole(0x85EBCA6B)))).isEqualTo(0x9E3779B9 * 0x85EBCA6B);
    assertThat(integer(add(whole(Integer.MAX_VALUE), whole(1)))).isEqualTo(Integer.MIN_VALUE);
    assertThat(integer(sub(whole(3), whole(5)))).isEqualTo(-2);
    assertThat(integer(shiftRight(whole(-1), 24))).isEqualTo(255);
    assertThat(integer(shiftLeft(whole(255), 28))).isEqualTo(0xF0000000);
    assertThat(integer(xor(whole(0b1100), or(whole(0b1000), and(whole(0b11), whole(0b10)))))).isEqualTo(0b0110);
  }

  @Test
  void conversionsTruncateAndReinterpret() {
    assertThat(value(toFloat(toInt(number(2.9))))).isEqualTo(2);
    assertThat(value(toFloat(toInt(number(-2.9))))).isEqualTo(-2);
    assertThat(value(fromBits(bits(number(-0.0))))).isEqualTo(-0f);
    assertThat(integer(bits(number(1)))).isEqualTo(0x3F800000);
  }

  @Test
  void clampTurnsMinusZeroIntoZero() {
    assertThat(Float.floatToRawIntBits(value(clamp(number(-0.0), 255)))).isZero();
    assertThat(value(clamp(number(-3), 255))).isZero();
    assertThat(value(clamp(number(300), 255))).isEqualTo(255);
    assertThat(value(clamp(number(254.5), 255))).isEqualTo(254.5f);
  }

  @Test
  void roundingIsHalfToEven() {
    assertThat(List.of(0.5, 1.5, 2.5, 2.49, -0.5, -1.5).stream().map(x -> value(round(number(x)))))
        .containsExactly(0f, 2f, 2f, 2f, 0f, -2f);
  }

  @Test
  void comparisonsSelect() {
    assertThat(value(ifLess(number(1), number(1), number(2), number(3)))).isEqualTo(3);
    assertThat(value(ifEqual(number(0), number(-0.0), number(2), number(3)))).isEqualTo(2);
  }

  @Test
  void pixelsSupplyInputsAndGivens() {
    assertThat(value(add(input(2), toFloat(given(Expr.Source.COLUMN, 0))))).isEqualTo(9);
  }

  @Test
  void sharedNodesAreEvaluatedOnce() {
    Expr shared = add(input(0), number(1));
    assertThat(new ExprEvaluator(List.of(mul(shared, shared), shared)).nodes()).isEqualTo(4);
  }

  private static float value(Expr expr) {
    return new ExprEvaluator(List.of(expr)).evaluate(new Fixed())[0];
  }

  private static int integer(Expr expr) {
    return Float.floatToRawIntBits(value(expr));
  }

  /** Channel c has value c, column is 7. */
  private record Fixed() implements ExprEvaluator.Pixel {
    @Override
    public float input(int channel) {
      return channel;
    }

    @Override
    public float coefficient(Expr.Coefficient coefficient) {
      throw new IllegalArgumentException(coefficient.name());
    }

    @Override
    public int given(Expr.Source source, int channel) {
      return source == Expr.Source.COLUMN ? 7 : 0;
    }
  }
}
