package dev.augur.processor.model.op;

import dev.augur.annotation.HoleFill;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.List;
import java.util.Set;

/**
 * Covers rectangles.
 *
 * <p>After Normalize or Rescale, values and noise are scaled as pixel values are; the mean is taken of pixel values and
 * must stand before.
 *
 * @param holes how many
 * @param height a hole's height as a fraction of the frame's
 * @param width a hole's width as a fraction of the frame's
 * @param clip whether holes may reach over the edge
 * @param holeFill what they show
 * @param fill the constant pixel value, one number or one per channel
 */
public record CoarseDropout(
    Parameter holes, Parameter height, Parameter width, boolean clip, HoleFill holeFill, List<Double> fill)
    implements Operation {
  static final Binding BINDING =
      Binding.of(
          "CoarseDropout",
          CoarseDropout::read,
          "@CoarseDropout",
          "@CoarseDropout(holes = {1, 4}, height = 0.25, width = 0.25, fill = 1)",
          "@CoarseDropout(holes = 1, height = 0.5, width = 0.5, clip = true)",
          "@CoarseDropout(holes = 32, height = {0, 0.1}, width = {0.05, 0.2}, holeFill = HoleFill.NOISE)",
          "@CoarseDropout(holeFill = HoleFill.MEAN)");

  private static CoarseDropout read(Arguments a) {
    return new CoarseDropout(
        a.drawn("holes"),
        a.drawn("height"),
        a.drawn("width"),
        a.flag("clip"),
        a.constant("holeFill", HoleFill.class),
        a.numbers("fill"));
  }

  @Override
  public Set<Trait> traits() {
    return holeFill == HoleFill.MEAN ? Set.of(Trait.PIXEL_RANGE) : Set.of();
  }

  @Override
  public void lower(Lowering lowering) {
    Kernel.Erase.Fill shown = switch (holeFill) {
      case CONSTANT -> new Kernel.Erase.Fill.Value(there(lowering, fill));
      case MEAN -> new Kernel.Erase.Fill.Mean();
      case NOISE -> new Kernel.Erase.Fill.Noise(
          there(lowering, List.of(0.0)), there(lowering, List.of(lowering.maximum())));
    };
    Scalar count = lowering.uniform(holes);
    int most = (int) holes.allowedMax();
    lowering.add(new Kernel.Erase(shown, count, most, lowering.ends(height), lowering.ends(width), clip));
  }

  /** Pixel values in the units that values have here, one per colour channel. */
  private static List<Double> there(Lowering lowering, List<Double> pixel) {
    return lowering.scale().of(pixel, lowering.colours());
  }
}
