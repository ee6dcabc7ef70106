package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.PerChannel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.List;
import java.util.Set;

/**
 * Blanks colour channels: as many as are drawn, from a drawn one on, red again following blue.
 *
 * @param channels how many
 * @param fill the pixel value that they show, one number or one per channel
 */
public record ChannelDropout(Parameter channels, List<Double> fill) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "ChannelDropout",
          a -> new ChannelDropout(a.drawn("channels"), a.numbers("fill")),
          "@ChannelDropout",
          "@ChannelDropout(channels = {1, 2}, fill = 1)",
          "@ChannelDropout(channels = 2, p = 0.8)");

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.COLOUR, Trait.PIXEL_RANGE);
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar count = lowering.uniform(channels);
    Scalar first = lowering.whole("first", "", Scalar.of(0), Scalar.of(2));
    lowering.each(c -> {
      double shown = PerChannel.of(fill, c);
      Expr kept = lowering.coefficient(Tone.perChannel(lowering, "kept", c), kept(c, first, count), 1, 0, 1);
      return shown == 0 ? mul(input(c), kept) : ifLess(kept, number(0.5), number(shown), input(c));
    });
  }

  /** 0 for the blanked channels, 1 for the others. */
  private static Scalar kept(int channel, Scalar first, Scalar count) {
    Scalar after = Scalar.of(channel).minus(first);
    Scalar cyclic = after.minus(Scalar.of(3).times(new Scalar.Floor(after.over(Scalar.of(3)))));
    return new Scalar.Smaller(Scalar.of(1), new Scalar.Floor(cyclic.over(count)));
  }
}
