package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Parameter;

/** Pixel maths that several operations share. */
final class Tone {
  private Tone() {}

  /** A drawn number as a coefficient, named after its parameter. */
  static Expr coefficient(Lowering lowering, Parameter parameter, double neutral) {
    return lowering.coefficient(
        parameter.name(), lowering.uniform(parameter), neutral, parameter.allowedMin(), parameter.allowedMax());
  }

  /** Grey as ITU-R BT.601 weighs it, {@code 0.299 red + 0.587 green + 0.114 blue}; the one channel of a grey image. */
  static Expr grey(Lowering lowering) {
    return lowering.colours() == 1
        ? input(0)
        : named("grey", fma(input(2), number(0.114), fma(input(1), number(0.587), mul(input(0), number(0.299)))));
  }
}
