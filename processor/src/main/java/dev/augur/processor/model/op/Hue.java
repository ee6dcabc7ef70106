package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.and;
import static dev.augur.processor.kernel.Maths.bits;
import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.div;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.fromBits;
import static dev.augur.processor.kernel.Maths.ifEqual;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.max;
import static dev.augur.processor.kernel.Maths.min;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.round;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.whole;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Parameter;
import dev.augur.processor.model.Trait;
import java.util.List;
import java.util.Set;

/**
 * Turns the hue of the hue-saturation-value model; saturation and value stay, grey stays exactly.
 *
 * @param turns how far, as a fraction of the colour wheel
 */
public record Hue(Parameter turns) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Hue", a -> new Hue(a.drawn("turns")), "@Hue", "@Hue(turns = {0.1, 0.3})", "@Hue(turns = 0.5, p = 0.9)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.COLOUR, Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    turn(lowering, turns);
  }

  /**
   * Turns hues; ColorJitter does the same.
   *
   * <p>Hue {@code h} is measured in sixths of the wheel, from red to green (2) to blue (4) and back (6). A channel
   * shows the value where the hue is within one sixth of its own, the smallest channel's value where it is more than
   * two away, and in between what is linear. With {@code z = h - 3} brought into -3 to 3 the three distances need no
   * further wrap.
   */
  static void turn(Lowering lowering, Parameter turns) {
    Scalar sixths = lowering.uniform(turns).times(Scalar.of(6)).minus(Scalar.of(3));
    double min = 6 * turns.allowedMin() - 3;
    Expr shift = lowering.coefficient("shift", sixths, -3, min, 6 * turns.allowedMax() - 3);
    Expr value = named("value", max(max(input(0), input(1)), input(2)));
    Expr span = named("span", sub(min(min(input(0), input(1)), input(2)), value));
    Expr far = add(hue(value, span), shift);
    Expr z = named("hue", fma(round(mul(far, number(1 / 6.0))), number(-6), far));
    List<Expr> below = List.of(
        sub(number(2), distance(z)),
        sub(distance(add(z, number(1))), number(1)),
        sub(distance(sub(z, number(1))), number(1)));
    lowering.eachOrSkip(c -> clamp(fma(span, clamp(below.get(c), 1), value), lowering.maximum()));
  }

  /** The hue in sixths, from -1 to 5, by the channel that is largest; 0 for grey. The span is not positive. */
  private static Expr hue(Expr value, Expr span) {
    Expr red = input(0);
    Expr green = input(1);
    Expr blue = input(2);
    Expr greenOrBlue = ifEqual(value, green, sub(red, blue), sub(green, red));
    Expr numerator = ifEqual(value, red, sub(blue, green), greenOrBlue);
    Expr start = ifEqual(value, red, number(0), ifEqual(value, green, number(2), number(4)));
    return add(div(numerator, ifEqual(span, number(0), number(1), span)), start);
  }

  private static Expr distance(Expr value) {
    return fromBits(and(bits(value), whole(Integer.MAX_VALUE)));
  }
}
