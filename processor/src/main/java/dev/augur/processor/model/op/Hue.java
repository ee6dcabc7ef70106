package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.greater;
import static dev.augur.processor.kernel.Maths.ifEqual;
import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.lesser;
import static dev.augur.processor.kernel.Maths.magnitude;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.within;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
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
   *
   * <p>All of these are kept multiplied by the chroma, value minus smallest channel, by which the hue would have to be
   * divided: nothing is divided, and grey is no special case. As the hue of a pixel reaches from -1 to 5, a shift of -2
   * to 4 leaves one wrap at most, downwards.
   */
  static void turn(Lowering lowering, Parameter turns) {
    Scalar drawn = lowering.uniform(turns);
    Scalar wheels = new Scalar.Floor(drawn.minus(Scalar.of(1 / 6.0)));
    Scalar shift = drawn.minus(wheels).times(Scalar.of(6)).minus(Scalar.of(3));
    Expr sixths = lowering.coefficient("sixths", shift, 3, -2, 4);
    Expr value = named("value", greater(greater(input(0), input(1)), input(2)));
    Expr chroma = named("chroma", sub(value, lesser(lesser(input(0), input(1)), input(2))));
    Expr far = named("far", fma(start(value, sixths), chroma, ahead(value)));
    Expr z = named("hue", ifLess(mul(number(3), chroma), far, fma(number(-6), chroma, far), far));
    List<Expr> below = List.of(
        sub(add(chroma, chroma), magnitude(z)),
        sub(magnitude(add(z, chroma)), chroma),
        sub(magnitude(sub(z, chroma)), chroma));
    lowering.eachOrSkip(c -> new Expr.AmongChannels(sub(value, within(below.get(c), chroma))));
  }

  /** The shifted hue of the channel that is largest. */
  private static Expr start(Expr value, Expr sixths) {
    Expr greenOrBlue = ifEqual(value, input(1), add(sixths, number(2)), add(sixths, number(4)));
    return ifEqual(value, input(0), sixths, greenOrBlue);
  }

  /** How far ahead of that the hue is, from -1 to 1, times the chroma. */
  private static Expr ahead(Expr value) {
    Expr red = input(0);
    Expr green = input(1);
    Expr blue = input(2);
    return ifEqual(value, red, sub(green, blue), ifEqual(value, green, sub(blue, red), sub(red, green)));
  }
}
