package dev.augur.processor.kernel;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.and;
import static dev.augur.processor.kernel.Maths.bits;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.fromBits;
import static dev.augur.processor.kernel.Maths.max;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.shiftLeft;
import static dev.augur.processor.kernel.Maths.shiftRight;
import static dev.augur.processor.kernel.Maths.sqrt;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.toFloat;
import static dev.augur.processor.kernel.Maths.whole;

/**
 * Logarithm, power and normal quantile, made of operations that every machine rounds alike.
 *
 * <p>The polynomials are our own minimax fits in relative error, found by the exchange algorithm of E. Remez (1934) in
 * 40-digit arithmetic and then rounded to float; the errors stated include the float evaluation and are tested.
 */
public final class Polynomials {
  /** log2(1 + t) / t for t from sqrt(1/2) - 1 to sqrt(2) - 1, lowest power first; the fit's error is 2.6e-8. */
  private static final double[] LOGARITHM = {
    1.4426950036555948, -0.72134734703216467, 0.48091064387814408, -0.36070366639923102, 0.28791619859889905,
    -0.23894511566869181, 0.21571637682558703, -0.20726823049465128, 0.1258332568451185
  };

  /** (2^r - 1) / r for r from -1/2 to 1/2; the error of 2^r is 2.0e-9. */
  private static final double[] EXPONENTIAL = {
    0.69314720285758452, 0.24022647913555711, 0.055503324685916265,
    0.0096184373735794109, 0.0013398875100563636, 0.00015353357220656689
  };

  /**
   * The normal quantile of (1 + x) / 2, divided by x, in t = sqrt(4.25 - log2(1 - x^2)) - 3.625; the error is 3.0e-5.
   * The root straightens the tail, as in M. Giles, "Approximating the erfinv function" (GPU Computing Gems, 2010); the
   * shift under it keeps the middle smooth, so that one polynomial serves both.
   */
  private static final double[] QUANTILE = {
    3.27924267383, 1.40443754067, -0.0406770972038, -0.0182554600948,
    0.0283112851983, -0.0110255697803, -0.00224970562448, 0.00174434689827
  };

  private static final int SQRT_HALF_BITS = Float.floatToRawIntBits(0.70710677f);
  private static final int ONE_BITS = Float.floatToRawIntBits(1f);
  private static final int EXPONENT_BIAS = 127;
  private static final int MANTISSA_BITS = 23;
  private static final int MANTISSA_MASK = (1 << MANTISSA_BITS) - 1;

  private Polynomials() {}

  /**
   * A logarithm to base 2, in two parts.
   *
   * @param whole a whole number
   * @param fraction from -1/2 to 1/2
   */
  public record Logarithm(Expr whole, Expr fraction) {
    /** The parts' sum. */
    public Expr sum() {
      return add(whole, fraction);
    }
  }

  /** The logarithm to base 2 of a positive normal float, within 7e-8; exactly 0 at 1, never above 0 below 1. */
  public static Logarithm log2(Expr x) {
    Expr shifted = named("shifted", add(bits(x), whole(ONE_BITS - SQRT_HALF_BITS)));
    Expr whole = named("whole", sub(toFloat(shiftRight(shifted, MANTISSA_BITS)), number(EXPONENT_BIAS)));
    Expr mantissa = fromBits(add(and(shifted, whole(MANTISSA_MASK)), whole(SQRT_HALF_BITS)));
    Expr excess = named("excess", sub(mantissa, number(1)));
    return new Logarithm(whole, named("fraction", mul(excess, polynomial(excess, LOGARITHM))));
  }

  /**
   * {@code base^exponent} for a positive normal base and an exponent of a magnitude up to 10, with a relative error
   * below 1e-6; for results below 2^127. Results below 2^-126 become 0. Exactly 1 for a base of 1, never above 1 for a
   * base below 1 and a positive exponent.
   */
  public static Expr power(Expr base, Expr exponent) {
    Logarithm parts = log2(base);
    Expr magic = number(Maths.ROUNDER);
    Expr logarithm = named("logarithm", mul(exponent, parts.sum()));
    Expr rounded = named("rounded", add(max(logarithm, number(-EXPONENT_BIAS)), magic));
    Expr scale = named("scale", fromBits(shiftLeft(add(bits(rounded), whole(EXPONENT_BIAS)), MANTISSA_BITS)));
    Expr rest = named("rest", fma(exponent, parts.fraction(), fma(exponent, parts.whole(), sub(magic, rounded))));
    return mul(scale, fma(rest, polynomial(rest, EXPONENTIAL), number(1)));
  }

  /**
   * The number that a standard normal variable stays below with chance {@code (1 + x) / 2}, with a relative error below
   * 4e-5, for magnitudes of x up to 1 - 2^-24, where it is 5.4. Odd in x.
   */
  public static Expr normal(Expr x) {
    Expr complement = named("complement", fma(sub(number(0), x), x, number(1)));
    Expr logarithm = log2(complement).sum();
    Expr root = named("root", sub(sqrt(sub(number(4.25), logarithm)), number(3.625)));
    return mul(x, polynomial(root, QUANTILE));
  }

  private static Expr polynomial(Expr x, double[] coefficients) {
    Expr value = number(coefficients[coefficients.length - 1]);
    for (int i = coefficients.length - 2; i >= 0; i--) {
      value = fma(value, x, number(coefficients[i]));
    }
    return value;
  }
}
