package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.given;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.shiftRight;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.toFloat;
import static dev.augur.processor.kernel.Maths.whole;
import static dev.augur.processor.kernel.Maths.xor;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Polynomials;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Adds independent normal noise to every colour value.
 *
 * <p>The noise is as strong after Normalize or Rescale as before: it is scaled as pixel values are. Pixel values are
 * clamped, others are not.
 *
 * <p>A value's random bits are {@code h = fmix32(r ^ (column * 0x9E3779B9))}, where {@code r} hashes the sample's key,
 * the operation, the channel and the row, and fmix32 is the finaliser of A. Appleby's MurmurHash3. Rows are joined by
 * exclusive or, since by addition two rows with near hashes would carry shifted copies of one noise. The upper 24
 * bits, {@code k}, become the normal quantile of {@code (k + 1/2) / 2^24}.
 *
 * @param sigma the standard deviation as a fraction of the maximum
 */
public record GaussNoise(Parameter sigma) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "GaussNoise",
          a -> new GaussNoise(a.drawn("sigma")),
          "@GaussNoise",
          "@GaussNoise(sigma = 0.05)",
          "@GaussNoise(sigma = {0, 1}, p = 0.8)");

  @Override
  public void lower(Lowering lowering) {
    Scalar drawn = lowering.uniform(sigma);
    Expr column = mul(given(Expr.Source.COLUMN, 0), whole(0x9E3779B9));
    lowering.eachOrSkip(c -> {
      Expr strength = strength(lowering, drawn, c);
      Expr hash = named("hash", xor(given(Expr.Source.ROW_HASH, c), column));
      Expr noise = named("noise", Polynomials.normal(symmetric(mixed(hash))));
      Expr noisy = fma(strength, noise, input(c));
      return lowering.pixelRange() ? clamp(noisy, lowering.maximum()) : noisy;
    });
  }

  private Expr strength(Lowering lowering, Scalar drawn, int channel) {
    double unit = lowering.maximum() * lowering.scale().factor(channel);
    double one = sigma.allowedMin() * unit;
    double other = sigma.allowedMax() * unit;
    String name = Tone.perChannel(lowering, sigma.name(), channel);
    return lowering.coefficient(name, drawn.times(Scalar.of(unit)), 0, Math.min(one, other), Math.max(one, other));
  }

  private static Expr mixed(Expr bits) {
    Expr first = named("mixed", mul(xor(bits, shiftRight(bits, 16)), whole(0x85EBCA6B)));
    Expr second = named("mixed", mul(xor(first, shiftRight(first, 13)), whole(0xC2B2AE35)));
    return named("mixed", xor(second, shiftRight(second, 16)));
  }

  /** The upper 24 bits as one of 2^24 numbers, spread evenly and symmetrically between -1 and 1; exact. */
  private static Expr symmetric(Expr hash) {
    Expr centred = toFloat(sub(shiftRight(hash, 8), whole(1 << 23)));
    return named("uniform", fma(centred, number(0x1p-23), number(0x1p-24)));
  }
}
