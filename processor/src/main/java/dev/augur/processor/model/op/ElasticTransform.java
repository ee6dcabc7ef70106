package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Displaces pixels by a keyed cubic B-spline over a coarse grid.
 *
 * @param cells cells of the grid along each side
 * @param magnitude the greatest displacement of a control point, as a fraction of a cell
 */
public record ElasticTransform(int cells, Parameter magnitude, Sampling sampling) implements Operation {
  static final Binding BINDING =
      Binding.of(
          "ElasticTransform",
          a -> new ElasticTransform(a.integer("cells"), a.drawn("magnitude"), a.sampling()),
          "@ElasticTransform",
          "@ElasticTransform(cells = 6, magnitude = {0.1, 0.2})",
          "@ElasticTransform(cells = 2, magnitude = 0.24, border = Border.REFLECT_101)");

  @Override
  public void lower(Lowering lowering) {
    lowering.move(new Move.Elastic(Scalar.of(cells), lowering.uniform(magnitude)), sampling);
  }
}
