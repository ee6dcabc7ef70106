package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Frame;

/** Sizes that default to the output's, and sizes that follow from the frame's. */
final class Sizes {
  private Sizes() {}

  /** The members {@code height} and {@code width}, each the output's where it is 0. */
  static Frame orOutput(Arguments arguments) {
    int height = arguments.integer("height");
    int width = arguments.integer("width");
    return new Frame(
        height == 0 ? arguments.settings().height() : height, width == 0 ? arguments.settings().width() : width);
  }

  /** The member {@code size}, the output's longer side where it is 0. */
  static int sideOrOutput(Arguments arguments) {
    int size = arguments.integer("size");
    return size == 0 ? Math.max(arguments.settings().height(), arguments.settings().width()) : size;
  }

  /** The frame after its given side became {@code size}: sides rounded half to even, at least 1. */
  static Frame proportional(Frame frame, int size, int side) {
    return new Frame(proportional(frame.height(), size, side), proportional(frame.width(), size, side));
  }

  private static int proportional(int length, int size, int side) {
    return (int) Math.max(1, Math.rint((double) length * size / side));
  }

  /** The same for a length that is only known at run time. */
  static Scalar proportional(Scalar length, int size, Scalar side) {
    return new Scalar.Larger(Scalar.of(1), new Scalar.Rounded(length.times(Scalar.of(size)).over(side)));
  }

  /** Half of spare pixels, rounded down: those before the picture. */
  static Scalar half(Scalar spare) {
    return new Scalar.Floor(spare.over(Scalar.of(2)));
  }
}
