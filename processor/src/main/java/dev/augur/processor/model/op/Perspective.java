package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves each corner of a quadrilateral inward and stretches it over the frame.
 *
 * @param scale how far corners may move, as a fraction of the side
 */
public record Perspective(Parameter scale, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Perspective",
          a -> new Perspective(a.drawn("scale"), a.sampling()),
          "@Perspective",
          "@Perspective(scale = {0.05, 0.1}, p = 0.3)",
          "@Perspective(scale = 0.33, border = Border.NEAREST, interpolation = Interpolation.BICUBIC)");

  private static final List<String> CORNERS = List.of("topLeft", "topRight", "bottomRight", "bottomLeft");

  @Override
  public void lower(Lowering lowering) {
    Scalar most = lowering.uniform(scale);
    List<Scalar> insets = new ArrayList<>();
    for (String corner : CORNERS) {
      insets.add(lowering.unit(corner + "X").times(most));
      insets.add(lowering.unit(corner + "Y").times(most));
    }
    lowering.move(new Move.Perspective(List.copyOf(insets)), sampling);
  }
}
