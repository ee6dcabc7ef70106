package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.round;
import static dev.augur.processor.kernel.Maths.toFloat;
import static dev.augur.processor.kernel.Maths.toInt;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Trait;
import java.util.Set;

/**
 * Rounds every value to one of 256 levels and keeps its highest bits.
 *
 * @param bits how many bits are kept
 */
public record Posterize(Parameter bits) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Posterize",
          a -> new Posterize(a.drawn("bits")),
          "@Posterize",
          "@Posterize(bits = {1, 8})",
          "@Posterize(bits = 2, p = 0.9)");

  private static final int ALL_BITS = 8;

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    double level = lowering.maximum() / OutputScale.HIGHEST_LEVEL;
    double mostCleared = Math.scalb(1.0, ALL_BITS - (int) bits.allowedMin());
    Scalar kept = lowering.uniform(bits);
    Scalar step = new Scalar.PowerOfTwo(Scalar.of(ALL_BITS).minus(kept));
    Scalar inverse = new Scalar.PowerOfTwo(kept.minus(Scalar.of(ALL_BITS)));
    Expr perLevel = lowering.coefficient("perLevel", inverse, 1, 1 / mostCleared, 1);
    Expr perStep = lowering.coefficient("perStep", step.times(Scalar.of(level)), level, level, mostCleared * level);
    lowering.eachOrSkip(c -> {
      Expr levels = toFloat(toInt(mul(round(Tone.scaled(input(c), 1 / level)), perLevel)));
      return clamp(mul(levels, perStep), lowering.maximum());
    });
  }
}
