package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.List;
import java.util.Set;

/** Puts the colour channels into one of the six orders, each as likely. */
public record ChannelShuffle() implements Operation {
  static final Binding BINDING =
      Binding.of("ChannelShuffle", a -> new ChannelShuffle(), "@ChannelShuffle", "@ChannelShuffle(p = 0.1)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.COLOUR, Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    List<Scalar> sources = sources(lowering.whole("order", "", Scalar.of(0), Scalar.of(5)));
    lowering.each(c -> {
      Expr source = lowering.coefficient(Tone.perChannel(lowering, "source", c), sources.get(c), c, 0, 2);
      Expr greenOrBlue = ifLess(source, number(1.5), input(1), input(2));
      return ifLess(source, number(0.5), input(0), greenOrBlue);
    });
  }

  /** Where each channel comes from: half the order says it for red, its parity whether the other two change places. */
  private static List<Scalar> sources(Scalar order) {
    Scalar red = new Scalar.Floor(order.over(Scalar.of(2))).named("forRed");
    Scalar swapped = order.minus(red.times(Scalar.of(2))).named("swapped");
    Scalar lower = new Scalar.Larger(Scalar.of(0), Scalar.of(1).minus(red)).named("lower");
    Scalar higher = new Scalar.Smaller(Scalar.of(2), Scalar.of(3).minus(red)).named("higher");
    Scalar green = lower.plus(swapped.times(higher.minus(lower))).named("forGreen");
    return List.of(red, green, Scalar.of(3).minus(red).minus(green));
  }
}
