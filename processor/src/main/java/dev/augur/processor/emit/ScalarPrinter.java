package dev.augur.processor.emit;

import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Lowered.Step;

/** Prints maths per image as Java. */
final class ScalarPrinter {
  private final Step step;
  private final String frameHeight;
  private final String frameWidth;

  /** A printer where the frame's sides are in the locals {@code height} and {@code width}. */
  ScalarPrinter(Step step) {
    this(step, "height", "width");
  }

  /** A printer with other expressions for the frame's sides. */
  ScalarPrinter(Step step, String frameHeight, String frameWidth) {
    this.step = step;
    this.frameHeight = frameHeight;
    this.frameWidth = frameWidth;
  }

  /** The number as a double expression. */
  String real(Scalar scalar) {
    return print(fold(scalar), 0, false);
  }

  /** The number as an int expression. */
  String whole(Scalar scalar) {
    Scalar folded = fold(scalar);
    return isWhole(folded) ? print(folded, 0, true) : cast("int", folded);
  }

  /** The number as an int expression that can be a divisor. */
  String divisor(Scalar scalar) {
    Scalar folded = fold(scalar);
    return isWhole(folded) ? print(folded, 3, true) : cast("int", folded);
  }

  /** The number as a float expression. */
  String single(Scalar scalar) {
    Scalar folded = fold(scalar);
    return folded instanceof Scalar.Constant c ? Literals.of((float) c.value()) : cast("float", folded);
  }

  private String cast(String type, Scalar scalar) {
    return "(" + type + ") " + print(scalar, 3, false);
  }

  private static boolean isWhole(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Constant c -> c.value() == Math.rint(c.value());
      case Scalar.FrameHeight h -> true;
      case Scalar.FrameWidth w -> true;
      case Scalar.Arithmetic a -> a.operator() != '/' && isWhole(a.left()) && isWhole(a.right());
      default -> false;
    };
  }

  private static Scalar fold(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Arithmetic a -> fold(a, fold(a.left()), fold(a.right()));
      case Scalar.Rounded r when fold(r.value()) instanceof Scalar.Constant c -> Scalar.of(Math.rint(c.value()));
      case Scalar.Floor f when fold(f.value()) instanceof Scalar.Constant c -> Scalar.of(Math.floor(c.value()));
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
      default -> scalar;
    };
  }

  private static Scalar fold(Scalar.Arithmetic original, Scalar left, Scalar right) {
    if (left instanceof Scalar.Constant a && right instanceof Scalar.Constant b) {
      return Scalar.of(switch (original.operator()) {
        case '+' -> a.value() + b.value();
        case '-' -> a.value() - b.value();
        case '*' -> a.value() * b.value();
        default -> a.value() / b.value();
      });
    }
    if (original.operator() == '*' && isOne(left) && isReal(right)) {
      return right;
    }
    if ((original.operator() == '*' || original.operator() == '/') && isOne(right) && isReal(left)) {
      return left;
    }
    if (original.operator() == '+' && right instanceof Scalar.Constant b && b.value() <= 0) {
      return b.value() == 0 ? left : new Scalar.Arithmetic('-', left, Scalar.of(-b.value()));
    }
    return new Scalar.Arithmetic(original.operator(), left, right);
  }

  private static boolean isOne(Scalar scalar) {
    return scalar instanceof Scalar.Constant c && c.value() == 1;
  }

  /** Whether the number is a double as it stands; the frame's sides, and what follows from them alone, are ints. */
  private static boolean isReal(Scalar scalar) {
    return switch (scalar) {
      case Scalar.FrameHeight h -> false;
      case Scalar.FrameWidth w -> false;
      case Scalar.Arithmetic a -> isReal(a.left()) || isReal(a.right());
      case Scalar.Larger l -> isReal(l.left()) || isReal(l.right());
      case Scalar.Smaller s -> isReal(s.left()) || isReal(s.right());
      default -> true;
    };
  }

  private String print(Scalar scalar, int binding, boolean whole) {
    return switch (scalar) {
      case Scalar.Constant c -> whole || c.value() == Math.rint(c.value()) && Math.abs(c.value()) < 1e9
          ? Long.toString((long) c.value()) + (whole || binding == 0 ? "" : ".0")
          : Double.toString(c.value());
      case Scalar.Drawn d -> "draws[" + Slots.drawn(step, d.name()) + "]";
      case Scalar.FrameHeight h -> frameHeight;
      case Scalar.FrameWidth w -> frameWidth;
      case Scalar.Measured m -> measured(m.measure());
      case Scalar.Arithmetic a -> arithmetic(a, binding, whole);
      case Scalar.Larger l -> "Math.max(" + print(l.left(), 1, whole) + ", " + print(l.right(), 1, whole) + ")";
      case Scalar.Smaller s -> "Math.min(" + print(s.left(), 1, whole) + ", " + print(s.right(), 1, whole) + ")";
      case Scalar.PowerOfTwo p -> "Math.scalb(1.0, " + whole(p.exponent()) + ")";
      case Scalar.Rounded r -> "Math.rint(" + print(r.value(), 0, false) + ")";
      case Scalar.Floor f -> "Math.floor(" + print(f.value(), 0, false) + ")";
    };
  }

  private String arithmetic(Scalar.Arithmetic a, int binding, boolean whole) {
    int own = a.operator() == '*' || a.operator() == '/' ? 2 : 1;
    String text = print(a.left(), own, whole) + " " + a.operator() + " " + print(a.right(), own + 1, whole);
    return own < binding ? "(" + text + ")" : text;
  }

  private static String measured(Measure measure) {
    return switch (measure) {
      case GREY_MEAN -> "greySum.mean()";
      case CHANNEL_MEANS, HISTOGRAM, LEVEL_RANGE -> throw new IllegalArgumentException(measure + " is not one number");
    };
  }
}
