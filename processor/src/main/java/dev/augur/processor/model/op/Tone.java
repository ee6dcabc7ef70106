package dev.augur.processor.model.op;

import static dev.augur.processor.kernel.Maths.div;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.model.Lowering;
import java.util.List;

/** Pixel maths that several operations share. */
final class Tone {
  private static final List<String> COLOURS = List.of("Red", "Green", "Blue");

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

  /** A value as a fraction of the maximum, exactly 1 at the maximum. */
  static Expr fraction(Expr value, double maximum) {
    float inverse = (float) (1 / maximum);
    boolean exact = (float) maximum * inverse == 1;
    return exact ? scaled(value, inverse) : div(value, number(maximum));
  }

  /** A value times a factor, itself where the factor is 1. */
  static Expr scaled(Expr value, double factor) {
    return factor == 1 ? value : mul(value, number(factor));
  }

  /** A name for a channel's own number: {@code shiftRed}; the plain name where there is only grey. */
  static String perChannel(Lowering lowering, String name, int channel) {
    return lowering.colours() == 1 ? name : name + COLOURS.get(channel);
  }
}
