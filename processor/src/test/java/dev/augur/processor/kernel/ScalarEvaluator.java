package dev.augur.processor.kernel;

import java.util.Map;

/**
 * Evaluates maths per image.
 *
 * @param drawn the drawn numbers by name
 * @param height rows of the frame
 * @param width columns of the frame
 * @param measured the value of every statistic
 */
public record ScalarEvaluator(Map<String, Double> drawn, int height, int width, double measured) {

  /** The number's value. */
  public double evaluate(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Constant s -> s.value();
      case Scalar.Drawn s -> drawn(s.name());
      case Scalar.FrameHeight s -> height;
      case Scalar.FrameWidth s -> width;
      case Scalar.Measured s -> measured;
      case Scalar.Arithmetic s -> s.operator().of(evaluate(s.left()), evaluate(s.right()));
      case Scalar.Larger s -> Math.max(evaluate(s.left()), evaluate(s.right()));
      case Scalar.Smaller s -> Math.min(evaluate(s.left()), evaluate(s.right()));
      case Scalar.Rounded s -> Math.rint(evaluate(s.value()));
      case Scalar.Named n -> evaluate(n.value());
      case Scalar.Floor s -> Math.floor(evaluate(s.value()));
      case Scalar.PowerOfTwo s -> Math.scalb(1.0, (int) evaluate(s.exponent()));
    };
  }

  private double drawn(String name) {
    Double value = drawn.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing drawn for " + name + "; there are " + drawn.keySet());
    }
    return value;
  }
}
