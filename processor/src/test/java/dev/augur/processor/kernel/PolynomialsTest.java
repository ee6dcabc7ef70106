package dev.augur.processor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PolynomialsTest {
  private static final Expr X = Maths.input(0);
  private static final Expr Y = Maths.input(1);
  private static final double LOG_2 = StrictMath.log(2);

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void logarithmIsWithinItsErrorOverAllBinades() {
    Polynomials.Logarithm logarithm = Polynomials.log2(X);
    ExprEvaluator evaluator = new ExprEvaluator(List.of(logarithm.whole(), logarithm.fraction()));
    double worst = 0;
    for (int exponent = Float.MIN_EXPONENT; exponent <= Float.MAX_EXPONENT; exponent++) {
      for (int i = 0; i < 2000; i++) {
        float x = Math.scalb(1 + random.nextInt(1 << 23) * 0x1p-23f, exponent);
        float[] parts = evaluator.evaluate(new Numbers(x));
        assertThat(parts[0]).isEqualTo((float) Math.rint(parts[0]));
        assertThat(Math.abs(parts[1])).isLessThanOrEqualTo(0.50001f);
        worst = Math.max(worst, Math.abs((double) parts[0] + parts[1] - StrictMath.log(x) / LOG_2));
      }
    }
    assertThat(worst).isBetween(1e-9, 7e-8);
  }

  @Test
  void logarithmIsZeroAtOneAndNeverAboveZeroBelow() {
    ExprEvaluator evaluator = new ExprEvaluator(List.of(Polynomials.log2(X).sum()));
    assertThat(evaluator.evaluate(new Numbers(1))[0]).isZero();
    float x = 1;
    for (int i = 0; i < 100_000; i++) {
      x = Math.nextDown(x);
      assertThat(evaluator.evaluate(new Numbers(x))[0]).isNegative();
    }
  }

  @Test
  void powerIsWithinItsRelativeError() {
    ExprEvaluator evaluator = new ExprEvaluator(List.of(Polynomials.power(X, Y)));
    double worst = 0;
    for (int i = 0; i < 300_000; i++) {
      float base = i % 3 == 0 ? random.nextFloat() : (float) StrictMath.pow(2, -30 * random.nextDouble());
      float exponent = i % 2 == 0 ? 0.1f + 9.9f * random.nextFloat() : 0.5f + 2 * random.nextFloat();
      double expected = StrictMath.pow(base, exponent);
      if (expected >= 0x1p-126 && base >= Float.MIN_NORMAL) {
        double error = evaluator.evaluate(new Numbers(base, exponent))[0] / expected - 1;
        worst = Math.max(worst, Math.abs(error));
      }
    }
    assertThat(worst).isBetween(1e-8, 1e-6);
  }

  @Test
  void powerKeepsOneAndStaysWithinZeroToOne() {
    ExprEvaluator evaluator = new ExprEvaluator(List.of(Polynomials.power(X, Y)));
    for (int i = 0; i < 100_000; i++) {
      float exponent = 0.1f + 9.9f * random.nextFloat();
      assertThat(evaluator.evaluate(new Numbers(1, exponent))[0]).isEqualTo(1);
      float nearOne = 1 - random.nextInt(1, 200) * 0x1p-24f;
      assertThat(evaluator.evaluate(new Numbers(nearOne, exponent))[0]).isBetween(0.99f, 1f);
    }
    assertThat(evaluator.evaluate(new Numbers(Float.MIN_NORMAL, 10))[0]).isZero();
    assertThat(evaluator.evaluate(new Numbers(1e-15f, 10))[0]).isZero();
  }

  @Test
  void normalQuantileIsWithinItsRelativeErrorUpToTheLastNumber() {
    ExprEvaluator evaluator = new ExprEvaluator(List.of(Polynomials.normal(X)));
    for (int i = 0; i < 100_000; i++) {
      float x = i < 50_000 ? (2 * random.nextInt(1 << 23) + 1) * 0x1p-24f : 1 - (2 * (i - 50_000) + 1) * 0x1p-24f;
      double quantile = evaluator.evaluate(new Numbers(x))[0];
      assertThat(normalWithin(quantile * (1 - 4e-5))).as("quantile %s at %s", quantile, x).isLessThan(x);
      assertThat(normalWithin(quantile * (1 + 4e-5))).as("quantile %s at %s", quantile, x).isGreaterThan(x);
    }
  }

  @Test
  void normalQuantileIsOddAndReachesBeyondFiveSigma() {
    ExprEvaluator evaluator = new ExprEvaluator(List.of(Polynomials.normal(X)));
    for (int i = 0; i < 10_000; i++) {
      float x = (2 * random.nextInt(1 << 23) + 1) * 0x1p-24f;
      assertThat(evaluator.evaluate(new Numbers(-x))[0]).isEqualTo(-evaluator.evaluate(new Numbers(x))[0]);
    }
    assertThat(evaluator.evaluate(new Numbers(1 - 0x1p-24f))[0]).isBetween(5.41f, 5.43f);
  }

  /** The chance that a standard normal variable's magnitude stays below z, by a series of positive terms. */
  private static double normalWithin(double z) {
    double term = z;
    double sum = z;
    for (int k = 1; term > sum * 1e-18; k++) {
      term *= z * z / (2 * k + 1);
      sum += term;
    }
    return 2 * sum * StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
  }

  /** Inputs only. */
  private record Numbers(float... values) implements ExprEvaluator.Pixel {
    @Override
    public float input(int channel) {
      return values[channel];
    }

    @Override
    public float coefficient(Expr.Coefficient coefficient) {
      throw new IllegalArgumentException(coefficient.name());
    }

    @Override
    public int given(Expr.Source source, int channel) {
      throw new IllegalArgumentException(source.name());
    }
  }
}
