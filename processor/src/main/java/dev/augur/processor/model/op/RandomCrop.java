package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Keeps a window at a random place, of the frame enlarged by padding.
 *
 * @param size the window
 * @param padding pixels added on each side first, looked up through the border
 */
public record RandomCrop(Frame size, int padding, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "RandomCrop",
          a -> new RandomCrop(Sizes.orOutput(a), a.integer("padding"), a.sampling()),
          "@RandomCrop",
          "@RandomCrop(padding = 4)",
          "@RandomCrop(padding = 3, border = Border.REFLECT)",
          "@RandomCrop(padding = 2, fill = 1)");

  @Override
  public Frame after(Frame before) {
    return size;
  }

  @Override
  public boolean idle(Frame before) {
    return padding == 0 && before.equals(size);
  }

  @Override
  public Frame atLeast() {
    return new Frame(Math.max(1, size.height() - 2 * padding), Math.max(1, size.width() - 2 * padding));
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar border = Scalar.of(padding);
    Scalar spareRows = lowering.frameHeight().plus(Scalar.of(2 * padding - size.height()));
    Scalar spareColumns = lowering.frameWidth().plus(Scalar.of(2 * padding - size.width()));
    Scalar top = lowering.whole("top", "px", Scalar.of(0), spareRows);
    Scalar left = lowering.whole("left", "px", Scalar.of(0), spareColumns);
    if (padding > 0) {
      lowering.move(new Move.Pad(border, border, border, border), sampling);
    }
    lowering.move(new Move.Crop(top, left, Scalar.of(size.height()), Scalar.of(size.width())), sampling);
  }
}
