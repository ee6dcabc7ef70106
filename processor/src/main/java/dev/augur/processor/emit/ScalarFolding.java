package dev.augur.processor.emit;

import dev.augur.processor.kernel.Scalar;

/** Computes what maths per image can know in advance, as a reader would do in the head. */
final class ScalarFolding {
  private ScalarFolding() {}

  /** The same number with less to compute. */
  static Scalar fold(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Arithmetic a -> fold(a, fold(a.left()), fold(a.right()));
      case Scalar.Rounded r when fold(r.value()) instanceof Scalar.Constant c -> Scalar.of(Math.rint(c.value()));
      case Scalar.Floor f when fold(f.value()) instanceof Scalar.Constant c -> Scalar.of(Math.floor(c.value()));
      case Scalar.Named n -> fold(n.value()) instanceof Scalar.Constant c ? c : new Scalar.Named(n.name(), fold(n.value()));
      case Scalar.Rounded r -> new Scalar.Rounded(fold(r.value()));
      case Scalar.Floor f -> new Scalar.Floor(fold(f.value()));
      case Scalar.Larger l -> fold(l.left()) instanceof Scalar.Constant a && fold(l.right()) instanceof Scalar.Constant b
          ? Scalar.of(Math.max(a.value(), b.value()))
          : new Scalar.Larger(fold(l.left()), fold(l.right()));
      case Scalar.Smaller s -> fold(s.left()) instanceof Scalar.Constant a && fold(s.right()) instanceof Scalar.Constant b
          ? Scalar.of(Math.min(a.value(), b.value()))
          : new Scalar.Smaller(fold(s.left()), fold(s.right()));
      case Scalar.PowerOfTwo p -> fold(p.exponent()) instanceof Scalar.Constant c
          ? Scalar.of(Math.scalb(1.0, (int) c.value()))
          : new Scalar.PowerOfTwo(fold(p.exponent()));
      case Scalar.Constant c -> c;
      case Scalar.Drawn d -> d;
      case Scalar.FrameHeight h -> h;
      case Scalar.FrameWidth w -> w;
      case Scalar.Measured m -> m;
    };
  }

  private static Scalar fold(Scalar.Arithmetic original, Scalar left, Scalar right) {
    if (left instanceof Scalar.Constant a && right instanceof Scalar.Constant b) {
      return Scalar.of(original.operator().of(a.value(), b.value()));
    }
    return switch (original.operator()) {
      case TIMES -> isOne(left) && isReal(right) ? right : withoutOne(original, left, right);
      case OVER -> withoutOne(original, left, right);
      case PLUS -> right instanceof Scalar.Constant b && b.value() <= 0
          ? b.value() == 0 ? left : left.minus(Scalar.of(-b.value()))
          : left.plus(right);
      case MINUS -> left.minus(right);
    };
  }

  private static Scalar withoutOne(Scalar.Arithmetic original, Scalar left, Scalar right) {
    return isOne(right) && isReal(left) ? left : new Scalar.Arithmetic(original.operator(), left, right);
  }

  private static boolean isOne(Scalar scalar) {
    return scalar instanceof Scalar.Constant c && c.value() == 1;
  }

  /** Whether the number is a double as it stands; the frame's sides, and what follows from them alone, are ints. */
  private static boolean isReal(Scalar scalar) {
    return switch (scalar) {
      case Scalar.FrameHeight h -> false;
      case Scalar.FrameWidth w -> false;
      case Scalar.Named n -> isReal(n.value());
      case Scalar.Arithmetic a -> isReal(a.left()) || isReal(a.right());
      case Scalar.Larger l -> isReal(l.left()) || isReal(l.right());
      case Scalar.Smaller s -> isReal(s.left()) || isReal(s.right());
      case Scalar.Constant c -> true;
      case Scalar.Drawn d -> true;
      case Scalar.Measured m -> true;
      case Scalar.Rounded r -> true;
      case Scalar.Floor f -> true;
      case Scalar.PowerOfTwo p -> true;
    };
  }
}
