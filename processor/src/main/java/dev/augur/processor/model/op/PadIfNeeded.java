package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;

/**
 * Enlarges the frame to at least a size; the picture stays in the middle.
 *
 * @param size the smallest frame that leaves
 */
public record PadIfNeeded(Frame size, Sampling sampling) implements Sizing {
  static final Binding BINDING =
      Binding.of(
          "PadIfNeeded",
          a -> new PadIfNeeded(Sizes.orOutput(a), a.sampling()),
          "@PadIfNeeded",
          "@PadIfNeeded(border = Border.REFLECT)",
          "@PadIfNeeded(fill = 1)");

  @Override
  public Frame after(Frame before) {
    return before.fitsInto(size) ? size : before.changed(this::padded, Frame.UNKNOWN);
  }

  private Frame padded(Frame frame) {
    return new Frame(Math.max(frame.height(), size.height()), Math.max(frame.width(), size.width()));
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar rows = missing(size.height(), lowering.frameHeight()).named("rows");
    Scalar columns = missing(size.width(), lowering.frameWidth()).named("columns");
    Scalar top = Sizes.half(rows).named("top");
    Scalar left = Sizes.half(columns).named("left");
    lowering.move(new Move.Pad(top, left, rows.minus(top), columns.minus(left)), sampling);
  }

  private static Scalar missing(int wanted, Scalar side) {
    return new Scalar.Larger(Scalar.of(0), Scalar.of(wanted).minus(side));
  }
}
