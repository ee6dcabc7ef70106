package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;

/**
 * Scales, turns, slants and moves, in this order, about the frame's centre.
 *
 * @param degrees the angle, positive counter-clockwise
 * @param scale both axes' factor
 * @param translateX the move to the right as a fraction of the width
 * @param translateY the move downwards as a fraction of the height
 * @param shearX the angle by which columns lean, in degrees
 * @param shearY the angle by which rows lean, in degrees
 */
public record Affine(
    Parameter degrees,
    Parameter scale,
    Parameter translateX,
    Parameter translateY,
    Parameter shearX,
    Parameter shearY,
    Sampling sampling)
    implements Operation {
  static final Binding BINDING =
      Binding.of(
          "Affine",
          Affine::read,
          "@Affine(degrees = 10, scale = {0.9, 1.1}, translateX = 0.1)",
          "@Affine(scale = {0.8, 1.25}, translateY = {0, 0.2}, shearX = 8, shearY = {-4, 0})",
          "@Affine(degrees = {30, 60}, border = Border.REFLECT, interpolation = Interpolation.BICUBIC)",
          "@Affine(degrees = 180, fill = 1, interpolation = Interpolation.NEAREST)");

  private static Affine read(Arguments a) {
    return new Affine(
        a.drawn("degrees"),
        a.drawn("scale"),
        a.drawn("translateX"),
        a.drawn("translateY"),
        a.drawn("shearX"),
        a.drawn("shearY"),
        a.sampling());
  }

  @Override
  public void lower(Lowering lowering) {
    Scalar angle = lowering.uniform(degrees);
    Scalar factor = lowering.uniform(scale);
    Scalar right = lowering.uniform(translateX).times(lowering.frameWidth());
    Scalar down = lowering.uniform(translateY).times(lowering.frameHeight());
    Scalar leanX = lowering.uniform(shearX);
    Scalar leanY = lowering.uniform(shearY);
    lowering.move(new Move.Affine(angle, factor, factor, right, down, leanX, leanY), sampling);
  }
}
